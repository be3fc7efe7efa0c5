import type { Doubt } from '../../model/change.ts';
import type { Writing } from '../../model/lang.ts';
import type { Head } from './find-heads.ts';
import { isLarge } from './is-large.ts';
import type { CuedBlock } from './name-roles.ts';
import { opensReport } from './opens-report.ts';

/** Runs of display lines of one article, and the one that is proved to be its head, by the article's own blocks. */
export interface OwnHeads {
  readonly heads: readonly Head[];
  readonly proved?: Head | undefined;
}

/** Gives one doubt for an article that looks as if it were several, at the first place that does. */
export function maybeSeveral(
  blocks: readonly CuedBlock[],
  { heads, proved }: OwnHeads,
  writing: Writing,
): readonly Doubt[] {
  const at =
    otherOrTurned(blocks, proved) ?? largeBesides(blocks, heads, proved) ?? headlessReport(blocks, writing);
  if (at === undefined) return [];
  const { text, lines } = blocks[at]!;
  return [
    {
      rule: 'maybe-several-articles',
      line: lines[0]!.number,
      reason: `Another article may begin at “${text.slice(0, 30)}”, but nothing proves it, so it stands in this one.`,
    },
  ];
}

const isDoubled = (blocks: readonly CuedBlock[]): boolean => blocks.some((block) => block.isDoubled);

/** A proved head below text with a heading of its own: paint alone can tell that the text was turned. */
function otherOrTurned(blocks: readonly CuedBlock[], proved: Head | undefined): number | undefined {
  if (!proved || proved.from === 0 || blocks[0]!.kind !== 'display' || blocks[0]!.cue !== 'none')
    return undefined;
  const before = blocks.slice(0, proved.from);
  if (!before.some(({ kind }) => kind === 'text')) return undefined;
  const isPaintedApart = isDoubled(blocks.slice(proved.from, proved.to)) && !isDoubled(before);
  return isPaintedApart ? undefined : proved.from;
}

/** A headline with a deck or in double paint between texts, besides the head the article has. */
function largeBesides(
  blocks: readonly CuedBlock[],
  heads: readonly Head[],
  proved: Head | undefined,
): number | undefined {
  const large = heads.filter(({ from, to }) => isLarge(blocks.slice(from, to)));
  // Text above a headline in a paint of its own is turned; one that is set as all others are may be a second one.
  const [only] = large;
  if (!proved && large.length === 1 && isDoubled(blocks.slice(only!.from, only!.to))) return undefined;
  return large.find(({ from }) => from !== 0 && from !== proved?.from)?.from;
}

/** A report's opening in the middle of the text, with no heading before it. */
function headlessReport(blocks: readonly CuedBlock[], writing: Writing): number | undefined {
  if (writing !== 'cjk') return undefined;
  const at = blocks.findIndex(
    ({ kind, text }, i) => kind === 'text' && blocks[i - 1]?.kind === 'text' && opensReport(text, writing),
  );
  return at < 0 ? undefined : at;
}
