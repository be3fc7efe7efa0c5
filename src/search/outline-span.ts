import { valuesOf } from './facets.ts';
import type { Facts } from './facts.ts';
import type { SpanOutline } from './index-outline.ts';

/** Says what the articles of a span hold, by their facts. */
export function outlineSpan(articles: readonly Facts[]): Omit<SpanOutline, 'name' | 'files'> {
  const days = articles.flatMap(({ day }) => day ?? []).sort();
  const count = (facet: 'paper' | 'kind' | 'lang' | 'quality') =>
    countAll(articles.flatMap((facts) => valuesOf(facts, facet)));
  return {
    ...(days.length === 0 ? {} : { from: days[0]!, to: days.at(-1)! }),
    articles: articles.length,
    undated: articles.length - days.length,
    months: countAll(days.map((day) => day.slice(0, 7))),
    holds: { paper: count('paper'), kind: count('kind'), lang: count('lang'), quality: count('quality') },
  };
}

function countAll(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
