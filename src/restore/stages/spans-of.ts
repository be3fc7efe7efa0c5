import type { Line } from '../../model/scan.ts';
import type { PlacedJump } from './jump-line.ts';
import type { ArticlePart } from './part-articles.ts';

/**
 * Parts the lines of a scan among its articles: each has the lines from its first one, or the jump line above it,
 * up to the next article's, so that every line is some article's.
 */
export function spansOf(
  parts: readonly ArticlePart[],
  received: readonly Line[],
  jumps: readonly PlacedJump[],
): readonly (readonly [number, number])[] {
  const numbers = received.map(({ number }) => number);
  const tops = parts.map(({ blocks }) => {
    const first = Math.min(...blocks.flatMap(({ lines }) => lines.map(({ number }) => number)));
    return jumps.find(({ way, beside }) => way === 'from' && beside === first)?.line ?? first;
  });
  // Columns that were put back into their order can leave articles in another order than their lines.
  const sorted = [...tops].sort((a, b) => a - b);
  return tops.map((top) => {
    const next = sorted[sorted.indexOf(top) + 1];
    const from = top === sorted[0] ? numbers[0]! : top;
    return [from, next === undefined ? numbers.at(-1)! : numbers.findLast((number) => number < next)!];
  });
}
