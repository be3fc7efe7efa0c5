import type { Day } from '../model/day.ts';
import type { HeldArticle } from './held-article.ts';
import type { HeldPaper, Issue } from './holdings.ts';

/** Where a reader who turns on from an article comes to: on its page, on another page, or in another issue. */
export interface Turning {
  readonly held: HeldArticle;
  readonly page?: number | undefined;
  readonly day?: Day | undefined;
}

/** What stands around an article: before and after it, and nearest to it on its page (itself among them). */
export interface Around {
  readonly before?: Turning | undefined;
  readonly after?: Turning | undefined;
  readonly onPage: readonly HeldArticle[];
}

/** A page with more articles than this shows those nearest. */
const mostOnPage = 12;

/**
 * Finds what stands around each article of a paper, by its file. One goes through the paper article by article: from
 * the last of an issue on to the first of the next one.
 */
export function turnsOf({ issues, undated: rest }: HeldPaper): ReadonlyMap<string, Around> {
  return new Map([...turnsThrough(issues), ...(rest ? turnsThrough([rest]) : [])]);
}

/** Finds what stands around each article of issues that follow one another. */
export function turnsThrough(issues: readonly Pick<Issue, 'day' | 'articles'>[]): [string, Around][] {
  const all = issues.flatMap(({ articles }) => articles);
  const pages = issues.map(({ articles }) => Map.groupBy(articles, ({ article }) => article.pages?.[0]));
  let at = 0;
  const passed = new Map<readonly HeldArticle[], number>();
  return issues.flatMap(({ articles }, n) =>
    articles.map((held): [string, Around] => {
      const [before, after] = [all[at - 1], all[at + 1]];
      at++;
      const page = pages[n]!.get(held.article.pages?.[0])!;
      const nth = passed.get(page) ?? 0;
      passed.set(page, nth + 1);
      return [
        held.file,
        { before: turn(held, before), after: turn(held, after), onPage: nearest(page, nth) },
      ];
    }),
  );
}

function nearest(articles: readonly HeldArticle[], at: number): readonly HeldArticle[] {
  const from = Math.max(0, Math.min(at - mostOnPage / 2, articles.length - mostOnPage));
  return articles.slice(from, from + mostOnPage);
}

function turn(from: HeldArticle, to: HeldArticle | undefined): Turning | undefined {
  if (to === undefined) return undefined;
  if (to.place.day !== from.place.day) return { held: to, day: to.article.issued ?? to.place.day };
  const [page] = to.article.pages ?? [];
  return page === from.article.pages?.[0] ? { held: to } : { held: to, page };
}
