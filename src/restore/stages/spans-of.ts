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
  const firsts = parts.map(({ blocks }, i) => {
    if (i === 0) return numbers[0]!;
    const first = blocks[0]!.lines[0]!.number;
    return jumps.find(({ way, beside }) => way === 'from' && beside === first)?.line ?? first;
  });
  return firsts.map((first, i) => {
    const next = firsts[i + 1];
    return [first, next === undefined ? numbers.at(-1)! : numbers.findLast((number) => number < next)!];
  });
}
