import { cjk } from '../writing/cjk.ts';
import type { Block } from './gather-blocks.ts';
import type { SetLine } from './set-lines.ts';

type Marks = 'whole' | 'narrow';

const fit = 0.3;
const clearlyOff = 0.45;
const fewestWitnesses = 3;
const mostFalseWitnesses = 0.1;

/**
 * Finds where marks of punctuation change their width: before which of these blocks, by index.
 *
 * A Chinese paper may set an article's lead in another fount than its body, with marks a whole em wide in the one
 * and half an em in the other. Every full line with marks is a witness, since it fills its column under one of
 * the two readings only. The border is where all witnesses before it agree and all after it say the other; it
 * counts only when no other start of a paragraph would do as well.
 */
export function findMarksBorder(blocks: readonly Block[]): number | undefined {
  const said = blocks.map(({ lines }) => witnesses(lines));
  const all = said.flat().length;
  const errors = blocks.map((_, at) => {
    const [before, after] = [said.slice(0, at).flat(), said.slice(at).flat()];
    return Math.min(errorsOf(before, 'whole', after), errorsOf(before, 'narrow', after));
  });
  const least = Math.min(...errors);
  const isProved = least <= all * mostFalseWitnesses && errors.filter((it) => it === least).length === 1;
  return isProved ? errors.indexOf(least) : undefined;
}

/** How many witnesses say otherwise if all before the border say this; infinite where there are too few. */
function errorsOf(before: readonly Marks[], marks: Marks, after: readonly Marks[]): number {
  const right = before.filter((it) => it === marks).length;
  const wrong = after.filter((it) => it === marks).length;
  if (right < fewestWitnesses || after.length - wrong < fewestWitnesses) return Infinity;
  return before.length - right + wrong;
}

function witnesses(lines: readonly SetLine[]): readonly Marks[] {
  return lines.flatMap((line, i) => {
    const said = i < lines.length - 1 && !line.isStretched ? marksOf(line) : undefined;
    return said ? [said] : [];
  });
}

/** Under which reading a line that goes on is as wide as its column; undefined where both or neither does. */
function marksOf({ bothWidths: { least, most }, measure, setting }: SetLine): Marks | undefined {
  const room = measure - (setting === 'opens' ? cjk.indent : 0);
  const fits = (width: number): boolean => Math.abs(width - room) <= fit;
  const isOff = (width: number): boolean => Math.abs(width - room) >= clearlyOff;
  if (fits(most) && isOff(least)) return 'whole';
  return fits(least) && isOff(most) ? 'narrow' : undefined;
}
