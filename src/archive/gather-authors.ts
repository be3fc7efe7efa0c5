import type { HeldArticle } from './held-article.ts';
import { compareText } from './compare-text.ts';
import { everyArticle, type Holdings } from './holdings.ts';

/** All that stands under one name, as printed: whether two people bore it, or one wrote for two papers, is not known. */
export interface HeldAuthor {
  readonly name: string;
  /** In the order of their days; those without a day last. */
  readonly articles: readonly HeldArticle[];
}

/** Gathers the articles by the names of their authors as printed, the names in their order. */
export function gatherAuthors(holdings: Holdings): HeldAuthor[] {
  const byName = new Map<string, HeldArticle[]>();
  for (const held of everyArticle(holdings)) {
    for (const name of new Set(held.article.authors?.map((author) => author.name))) {
      const its = byName.get(name);
      if (its) its.push(held);
      else byName.set(name, [held]);
    }
  }
  return [...byName]
    .map(([name, articles]) => ({ name, articles: articles.sort(byDay) }))
    .sort((a, b) => compareText(a.name, b.name));
}

function byDay(a: HeldArticle, b: HeldArticle): number {
  return compareText(a.article.issued ?? '9', b.article.issued ?? '9') || compareText(a.file, b.file);
}
