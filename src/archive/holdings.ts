import { undated, unsorted } from '../model/address.ts';
import { daySchema, yearOf, type Day } from '../model/day.ts';
import type { Lang } from '../model/lang.ts';
import type { Paper } from '../model/paper.ts';
import { compareText } from './compare-text.ts';
import type { HeldArticle } from './held-article.ts';

/** The articles of one paper on one day; those whose day is not known stand together as `undated`. */
export interface Issue {
  readonly paper: string;
  readonly day: Day | typeof undated;
  readonly articles: readonly HeldArticle[];
}

/** An issue whose day is known. */
export interface DatedIssue extends Issue {
  readonly day: Day;
}

/** A paper with what the archive holds of it; the issues are in the order of their days. */
export interface HeldPaper {
  readonly id: string;
  readonly paper: Paper;
  readonly issues: readonly DatedIssue[];
  readonly undated?: Issue | undefined;
}

/** All that the archive holds. */
export interface Holdings {
  readonly papers: readonly HeldPaper[];
  readonly unsorted: readonly HeldArticle[];
}

/**
 * Sets the articles out by paper and issue. A paper without a file of its own goes by its folder's name; a paper
 * without articles is there too.
 */
export function gatherHoldings(
  articles: readonly HeldArticle[],
  papers: ReadonlyMap<string, Paper>,
  lang: Lang,
): Holdings {
  const sorted = articles.toSorted((a, b) => compareText(a.file, b.file));
  const byPaper = Map.groupBy(sorted, ({ place }) => place.paper);
  const ids = new Set([...papers.keys(), ...byPaper.keys()]);
  ids.delete(unsorted);
  return {
    papers: [...ids].sort(compareText).map((id) => {
      const its = byPaper.get(id) ?? [];
      return holdPaper(id, papers.get(id) ?? { name: id, lang: its[0]?.article.lang ?? lang }, its);
    }),
    unsorted: byPaper.get(unsorted) ?? [],
  };
}

function holdPaper(id: string, paper: Paper, articles: readonly HeldArticle[]): HeldPaper {
  const issues = [...Map.groupBy(articles, ({ place }) => place.day ?? undated)].map(([day, its]) => ({
    paper: id,
    day,
    articles: its,
  }));
  return { id, paper, issues: issues.filter(isDated), undated: issues.find((issue) => !isDated(issue)) };
}

/** Gives the years of which the archive holds issues, oldest first. */
export function yearsOf({ issues }: HeldPaper): string[] {
  return [...new Set(issues.map(({ day }) => yearOf(day)))];
}

/** Gives every article of the archive, paper by paper, those of no paper last. */
export function everyArticle({ papers, unsorted: rest }: Holdings): HeldArticle[] {
  const issues = papers.flatMap((held) => [...held.issues, ...(held.undated ? [held.undated] : [])]);
  return [...issues.flatMap(({ articles }) => articles), ...rest];
}

/** Counts the articles of a paper, undated ones too. */
export function countArticles({ issues, undated: rest }: HeldPaper): number {
  return issues.reduce((sum, { articles }) => sum + articles.length, rest?.articles.length ?? 0);
}

function isDated(issue: Issue): issue is DatedIssue {
  return daySchema.safeParse(issue.day).success;
}
