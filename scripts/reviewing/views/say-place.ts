import { placeOfArticle } from '../../../src/archive/place-of-article.ts';
import { writeDay } from '../../../src/i18n/days.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { undated } from '../../../src/model/address.ts';
import type { Paper } from '../../../src/model/paper.ts';
import type { OpenDoubt } from '../open-doubts.ts';
import type { Speech } from './page.ts';

/** Tells where an article stands: its paper's name, day and page. */
export function sayPlace(
  { file, paper, article }: OpenDoubt,
  papers: ReadonlyMap<string, Paper>,
  { lang, words }: Speech,
): string[] {
  const day = placeOfArticle(file)?.day;
  const dayWords = day === undefined ? undefined : day === undated ? words.undated : writeDay(lang, day);
  const pages = (article.pages ?? []).map((n) => fill(words.page, { n }));
  return [papers.get(paper)?.name ?? words.unsorted, dayWords, ...pages].filter((it) => it !== undefined);
}
