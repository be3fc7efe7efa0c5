import { stringify } from 'csv-stringify/browser/esm/sync';
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

/**
 * Writes articles as a table in CSV, a line an article. A cell that a program for tables would take for a formula gets
 * an apostrophe before it.
 */
export function writeCsv(articles: readonly Exported[], frame: SearchFrame, tongue: SearchTongue): string {
  const head = columns.map((column) => say(tongue, column));
  const rows = articles.map((article) => rowOf(article, frame, tongue));
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
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
