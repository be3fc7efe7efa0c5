import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { SearchFrame } from '../search-frame.ts';
import type { Exported } from './exported.ts';

/** A format that articles can be had in; what writes it is fetched when it is asked for. */
export interface Format {
  readonly ending: string;
  readonly type: string;
  write(articles: readonly Exported[], frame: SearchFrame, tongue: SearchTongue): Promise<string>;
}

/** The formats, by the names readers know them by. */
export const formats: Readonly<Record<string, Format>> = {
  CSV: {
    ending: 'csv',
    type: 'text/csv',
    write: async (...given) => (await import('./write-csv.ts')).writeCsv(...given),
  },
  RIS: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: async (articles, frame) =>
      (await import('./write-citations.ts')).writeCitations('ris', articles, frame),
  },
  BibTeX: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: async (articles, frame) =>
      (await import('./write-citations.ts')).writeCitations('bib', articles, frame),
  },
};
