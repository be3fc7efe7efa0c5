import type { Doubt } from '../../model/change.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { tieLines, type TiedLine } from './tie-lines.ts';
import type { MeasuredLine } from './measure-lines.ts';

/** Lines in the order of their columns, and what is unsure about it. */
export interface OrderedColumns {
  readonly lines: readonly MeasuredLine[];
  readonly doubts: readonly Doubt[];
}

/**
 * Puts columns back in order that an extractor wrote by how near its boxes of lines lie to each other, so that a
 * later column came before an earlier one.
 *
 * The later one then begins with a line that can only go on, and the earlier one breaks off before something that
 * does not. The lines that belong before are found by the columns' height, since a box is balanced: they are a
 * whole column, or what the column before lacks to be as high as the next. Lines are moved only where every loose
 * end of the page finds its other one and a single start makes the columns even; then the heading right above goes
 * with them. Else all stays, and a doubt says so. Lines of words are too ragged to tell which are full.
 */
export function orderColumns(lines: readonly MeasuredLine[], writing: WritingSystem): OrderedColumns {
  const asFound: OrderedColumns = { lines, doubts: [] };
  if (writing.id !== 'cjk') return asFound;
  let tied = tieLines(lines, writing);
  const pairs = pairLooseEnds(tied);
  const looseEnds = tied.filter(({ tie, isLooseTail }) => tie === 'loose-head' || isLooseTail);
  if (pairs.length === 0 || looseEnds.length !== pairs.length * 2) return asFound;
  const columns = new Set<TiedLine>(tied.filter((it) => it.tie !== 'apart'));
  for (const [first, last] of pairs) {
    const orders = startsOf(tied, first, last).flatMap((start) => {
      const moved = move(tied, start, first, last);
      return isBalanced(moved, start, first, columns) ? [{ start, moved }] : [];
    });
    if (orders.length !== 1) return { lines, doubts: [columnOrder(first.line)] };
    columns.add(orders[0]!.start);
    tied = orders[0]!.moved;
  }
  return { lines: tied.map(({ line }) => line), doubts: [] };
}

/** A tail belongs to the nearest head before it that has none yet; inner pairs come first. */
function pairLooseEnds(tied: readonly TiedLine[]): readonly (readonly [TiedLine, TiedLine])[] {
  const pairs: [TiedLine, TiedLine][] = [];
  const heads: TiedLine[] = [];
  for (const it of tied) {
    if (it.tie === 'loose-head') heads.push(it);
    const head = it.isLooseTail ? heads.pop() : undefined;
    if (head) pairs.push([head, it]);
  }
  return pairs;
}

/** Where the lines that belong before the head can begin: at any paragraph after it in the same run of text. */
function startsOf(tied: readonly TiedLine[], first: TiedLine, last: TiedLine): readonly TiedLine[] {
  const between = tied.slice(tied.indexOf(first) + 1, tied.indexOf(last) + 1);
  const display = between.findLastIndex(({ isDisplay }) => isDisplay);
  return between.slice(display + 1).filter(({ line, tie: its }) => line.gap > 0 && its === 'apart');
}

/** Moves the lines from `start` to `last`, with the heading right above them, to before `first`. */
function move(
  tied: readonly TiedLine[],
  start: TiedLine,
  first: TiedLine,
  last: TiedLine,
): readonly TiedLine[] {
  const [head, tail] = [tied.indexOf(first), tied.indexOf(last)];
  const above = tied[tied.indexOf(start) - 1]!;
  const from = tied.indexOf(start) - (above.isDisplay && !above.line.cue && above !== first ? 1 : 0);
  return [
    ...tied.slice(0, head),
    ...tied.slice(from, tail + 1),
    ...tied.slice(head, from),
    ...tied.slice(tail + 1),
  ];
}

/** Whether the column that ends before `first` is as high as the one that begins with it, or a line higher. */
function isBalanced(
  moved: readonly TiedLine[],
  start: TiedLine,
  first: TiedLine,
  columns: ReadonlySet<TiedLine>,
): boolean {
  const at = moved.indexOf(first);
  const after = heightsAfter(moved, at, columns);
  const before = [at - moved.indexOf(start), ...heightsBefore(moved, at, moved.indexOf(start), columns)];
  return before.some((height) => after.some((next) => height === next || height === next + 1));
}

/** How high the column can be that begins here: up to a column's head, or to the end of the run. */
function heightsAfter(tied: readonly TiedLine[], at: number, columns: ReadonlySet<TiedLine>): number[] {
  const heights: number[] = [];
  for (let i = at + 1; i <= tied.length; i++) {
    const it = tied[i];
    if (it && !it.isDisplay && !columns.has(it)) continue;
    heights.push(i - at);
    if (it?.tie !== 'may-go-on') break;
  }
  return heights;
}

/** How high the column can be that ends here and began before `start`. */
function heightsBefore(
  tied: readonly TiedLine[],
  at: number,
  start: number,
  columns: ReadonlySet<TiedLine>,
): number[] {
  const heights: number[] = [];
  for (let i = start - 1; i >= 0 && !tied[i]!.isDisplay; i--) {
    if (!columns.has(tied[i]!)) continue;
    heights.push(at - i);
    if (tied[i]!.tie !== 'may-go-on') break;
  }
  return heights;
}

function columnOrder({ number }: MeasuredLine): Doubt {
  return {
    rule: 'column-order',
    line: number,
    reason:
      'This line goes on in mid-sentence after the end of a paragraph; a column may stand in the wrong place, and nothing proves where it belongs.',
  };
}
