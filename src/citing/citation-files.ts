import type { CslItem } from './csl.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** A format that programs for references read. */
export interface CitationFormat {
  /** The file's ending; the file beside an article is `cite.` and this. */
  readonly ending: 'bib' | 'ris' | 'json';
  readonly name: string;
  readonly type: string;
  /** Writes any number of articles into one file. */
  write(items: readonly CslItem[]): string;
}

/** The formats an article's citation can be had in, the same in the build and in the browser. */
export const citationFormats: readonly CitationFormat[] = [
  {
    ending: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex',
    write: (items) => items.map(writeBibtex).join('\n'),
  },
  {
    ending: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: (items) => items.map(writeRis).join(''),
  },
  {
    ending: 'json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, undefined, 2)}\n`,
  },
];
