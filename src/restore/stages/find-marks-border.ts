import { cjk } from '../writing/cjk.ts';
import type { Block } from './gather-blocks.ts';
import type { SetLine } from './set-lines.ts';

const clearlyWider = 0.45;
const fewestWitnesses = 4;
const mostlyChance = 0.02;

/**
 * Finds where marks of punctuation change their width: before which of these blocks, by index.
 *
 * A Chinese paper may set an article's lead with marks a whole em wide and its body with marks that give way. With
 * whole marks no line can be wider than its column; with the others many would be if their marks were whole. So
 * the border stands before the first paragraph with such a line, or, the other way round, after the last. It counts
 * when all the lines on its other side agree, and the paragraph next to it could hardly have done so by chance.
 */
export function findMarksBorder(blocks: readonly Block[]): number | undefined {
  const said = blocks.map(({ lines }) => witnessesOf(lines));
  const border = borderOf(said);
  if (border !== undefined) return border;
  const mirrored = borderOf([...said].reverse());
  return mirrored === undefined ? undefined : blocks.length - mirrored;
}

/** Of a block's full lines with marks: how many there are, and how many give way. */
interface Witnesses {
  readonly all: number;
  readonly narrow: number;
}

function borderOf(said: readonly Witnesses[]): number | undefined {
  const border = said.findIndex(({ narrow }) => narrow > 0);
  const after = said.slice(Math.max(0, border)).reduce(sum, { all: 0, narrow: 0 });
  if (border <= 0 || after.narrow < fewestWitnesses) return undefined;
  const chance = (1 - after.narrow / after.all) ** said[border - 1]!.all;
  return chance <= mostlyChance ? border : undefined;
}

function sum(a: Witnesses, b: Witnesses): Witnesses {
  return { all: a.all + b.all, narrow: a.narrow + b.narrow };
}

function witnessesOf(lines: readonly SetLine[]): Witnesses {
  const full = lines
    .slice(0, -1)
    .filter(({ isStretched, bothWidths: { least, most } }) => !isStretched && most > least);
  return { all: full.length, narrow: full.filter(givesWay).length };
}

function givesWay({ bothWidths, measure, setting, text }: SetLine): boolean {
  const hang = cjk.opensWithHanging(text) ? cjk.hang : 0;
  const room = measure + hang - (setting === 'opens' ? cjk.indent : 0);
  return bothWidths.most >= room + clearlyWider;
}
