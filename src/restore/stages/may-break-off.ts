import type { Setting } from '../shapes/shape.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { CuedBlock } from './name-roles.ts';
import type { SetLine } from './set-lines.ts';
import { roomFor, surpriseOfFill } from './surprise.ts';

// In nats.
const hardly = 2;
const whateverFollows = '';
// Of what the ends of full lines differ by.
const nearlyAll = 0.75;
const movedIn = 1;

/**
 * Whether a display line alone at the end may be text that goes on elsewhere, seen from the text above it. Then it ends no
 * sentence, nor with the verb of one in Korean, and is full, either as a line that goes on from another full one, or as a first line, which has less room and
 * stands where first lines do.
 */
export function mayBreakOff(
  { lines }: CuedBlock,
  above: readonly CuedBlock[],
  writing: WritingSystem,
): boolean {
  const line = lines.at(-1)!;
  if (line.ending === 'sentence' || writing.surpriseOfGoingOn(line.text, whateverFollows) >= hardly)
    return false;
  const before = above.at(-1)!.lines.at(-1)!;
  if (isFull(before, before.setting, writing) && isFull(line, 'continues', writing)) return true;
  return isFull(line, 'opens', writing) && (line.indent >= movedIn || !keepsIndents(above));
}

function isFull(line: SetLine, setting: Setting, writing: WritingSystem): boolean {
  const isTooWide = surpriseOfFill(line, line, setting, 'opens', writing) >= hardly;
  const room = roomFor(line, setting, writing);
  return !isTooWide && (line.isStretched || line.width.most > room - nearlyAll * writing.raggedness);
}

/** Whether the first lines of paragraphs are moved in. */
function keepsIndents(texts: readonly CuedBlock[]): boolean {
  return texts.filter(({ lines }) => lines[0]!.indent >= movedIn).length * 2 > texts.length;
}
