import { compareText } from './compare-text.ts';
import type { HeldArticle } from './held-article.ts';
import type { HeldPaper } from './holdings.ts';

/** What stood under one rubric of a paper, as printed, in the order of the days. */
export interface HeldRubric {
  readonly name: string;
  readonly articles: readonly HeldArticle[];
}

/** Gathers a paper's articles by the rubrics their scans tell, the fullest first. */
export function gatherRubrics({ issues, undated }: HeldPaper): HeldRubric[] {
  const articles = [...issues, ...(undated ? [undated] : [])].flatMap((issue) => issue.articles);
  const byName = Map.groupBy(articles, ({ article }) => article.rubric);
  byName.delete(undefined);
  return [...byName]
    .map(([name, its]) => ({ name: name!, articles: its }))
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name));
}
