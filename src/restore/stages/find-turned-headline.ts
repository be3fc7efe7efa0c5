import type { WritingSystem } from '../writing/writing-system.ts';
import { findBoxBorders } from './find-boxes.ts';
import { isTyped } from './is-typed.ts';
import { mayBreakOff } from './may-break-off.ts';
import { maySign } from './may-sign.ts';
import type { CuedBlock, Head } from './name-roles.ts';

/** A stretch of text under the display line before it, if one stands there. */
interface Stretch {
  /** By index among the blocks. */
  readonly heading: number;
  readonly texts: readonly CuedBlock[];
}

/**
 * Finds the headline of a page that was turned and whose headings stand after their sections, where nothing but its
 * place makes a headline of the first display line.
 *
 * Such a page begins with a heading and its section, and the headline stands over the second stretch of text, which
 * holds the lead and the first section. Read as a page that was not turned, it is the first stretch that holds both. So
 * the stretch tells that can only be two boxes of columns, or else the longer one.
 */
export function findTurnedHeadline(
  blocks: readonly CuedBlock[],
  head: Head,
  writing: WritingSystem,
): Head | undefined {
  const isBare = head.headline === 0 && head.to === 1 && !blocks[0]!.isDoubled;
  if (!isBare || blocks[1]?.cue !== 'none') return undefined;
  const stretches = stretchesOf(blocks);
  const [first, second] = stretches;
  if (stretches.every(({ texts }) => isTyped(texts))) return undefined;
  if (!isTrailing(stretches, blocks, writing) || !holdsBoth(second!, first!)) return undefined;
  const at = second!.heading;
  return { headline: at, from: at, to: at + 1, isUnsure: false, isTurned: true };
}

function stretchesOf(blocks: readonly CuedBlock[]): Stretch[] {
  const stretches: { heading: number; texts: CuedBlock[] }[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.cue !== 'none') continue;
    if (block.kind === 'display') stretches.push({ heading: i, texts: [] });
    else stretches.at(-1)!.texts.push(block);
  }
  return stretches;
}

/** Whether every heading but the last has text below it, and the last can be nothing but a heading. */
function isTrailing(
  stretches: readonly Stretch[],
  blocks: readonly CuedBlock[],
  writing: WritingSystem,
): boolean {
  const last = stretches.at(-1)!;
  const above = stretches.at(-2);
  if (stretches.length < 3 || last.texts.length > 0) return false;
  if (stretches.slice(0, -1).some(({ texts }) => texts.length === 0)) return false;
  const block = blocks[last.heading]!;
  return !maySign(block.text) && !mayBreakOff(block, above!.texts, writing);
}

/** Whether one stretch rather than the other holds both the lead and the first section. */
function holdsBoth(one: Stretch, other: Stretch): boolean {
  const [isTwo, isOtherTwo] = [isTwoBoxes(one), isTwoBoxes(other)];
  if (isTwo !== isOtherTwo) return isTwo;
  return one.texts.length > 1 && linesOf(one).length > linesOf(other).length;
}

function isTwoBoxes(stretch: Stretch): boolean {
  const { borders, isOneBox } = findBoxBorders(linesOf(stretch));
  return borders.length > 0 && !isOneBox;
}

function linesOf({ texts }: Stretch) {
  return texts.flatMap(({ lines }) => lines);
}
