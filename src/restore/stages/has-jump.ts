import type { PlacedJump } from './jump-line.ts';

/** Whether a jump line of this way belongs to any of these lines, by number. */
export function hasJump(
  jumps: readonly PlacedJump[],
  way: PlacedJump['way'],
  lines: readonly (number | undefined)[],
): boolean {
  return jumps.some((jump) => jump.way === way && jump.beside !== undefined && lines.includes(jump.beside));
}
