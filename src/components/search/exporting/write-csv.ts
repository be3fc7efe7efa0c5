import { unparse } from 'papaparse';
import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { plain } from '../../../search/found-article.ts';
import { nameValue } from '../narrowing/name-value.ts';
import { nameOf, type SearchFrame } from '../search-frame.ts';
import type { Exported } from './exported.ts';

const columns = [
  'csvAddress',
  'csvPaper',
  'csvDay',
  'csvPages',
  'csvHeadline',
  'csvAuthors',
  'csvKind',
  'csvLang',
  'csvHits',
  'csvSections',
  'csvExcerpt',
] as const;

/** Programs for tables read UTF-8 as such only behind this. */
const mark = '\uFEFF';

/**
 * Writes articles as a table in CSV, a line an article. A cell that a program for tables would take for a formula gets
 * an apostrophe before it.
 */
export function writeCsv(articles: readonly Exported[], frame: SearchFrame, tongue: SearchTongue): string {
  const fields = columns.map((column) => say(tongue, column));
  const data = articles.map((article) => rowOf(article, frame, tongue));
  return `${mark}${unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}

function rowOf(
  { url, headline, facts, found }: Exported,
  frame: SearchFrame,
  tongue: SearchTongue,
): string[] {
  const { paper, day, pages, authors, kind, lang } = facts;
  const sections = found?.sections ?? [];
  return [
    url,
    nameOf(frame, paper, tongue),
    day ?? '',
    pages.join(' '),
    headline,
    authors?.join('; ') ?? '',
    kind === undefined ? '' : nameValue('kind', kind, frame, tongue),
    lang,
    found ? String(sections.reduce((sum, { places }) => sum + places.length, 0)) : '',
    sections.map(({ id }) => id).join(' '),
    sections.map(({ excerpt }) => plain(excerpt)).join(' | '),
  ];
}
