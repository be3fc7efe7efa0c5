import type { HeldArticle } from './held-article.ts';

/** A page of an issue with the articles that begin on it; without a number, those whose page is not known. */
export interface IssuePage {
  readonly number?: number | undefined;
  readonly articles: readonly HeldArticle[];
}

/** Sets an issue's articles out by page, in the order of the pages; those without a page come last. */
export function pagesOf(articles: readonly HeldArticle[]): IssuePage[] {
  const byPage = Map.groupBy(articles, ({ article }) => article.pages?.[0]);
  return [...byPage]
    .map(([number, its]) => ({ number, articles: its }))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

/** Gives the id under which a page of an issue can be linked to. */
export function pageAnchor(number: number): string {
  return `page-${number}`;
}
