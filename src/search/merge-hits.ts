import type { Hit } from './archive-search.ts';
import type { Order } from './search.ts';

export interface WeighedHit {
  readonly hit: Hit;
  readonly score: number;
}

/** Merges what was found span by span: by day the spans follow one another, by relevance the best of all come first. */
export function mergeHits(spans: readonly (readonly WeighedHit[])[], order: Order): Hit[] {
  const all = spans.flat();
  const sorted = order === 'relevance' && spans.length > 1 ? all.sort((a, b) => b.score - a.score) : all;
  return sorted.map(({ hit }) => hit);
}
