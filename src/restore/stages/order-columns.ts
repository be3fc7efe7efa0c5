import type { Doubt } from '../../model/change.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { tieLines, type TiedLine } from './tie-lines.ts';
import type { MeasuredLine } from './measure-lines.ts';

const fewestColumns = 3;

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
 * does not. The lines that belong before are found by the columns' height, since a box is balanced: they are whole
 * columns, or what the column before lacks to be as high as the others. Lines are moved only where every loose end
 * of the page finds its other one and a single choice makes three columns in a row even; then the heading right
 * above goes with them. Else all stays. A doubt says so either way. Lines of words are too ragged to tell which are full.
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
    // A move can have carried a tail to before its head, and then nothing after it belongs there.
    const isApart = tied.indexOf(last) > tied.indexOf(first);
    const groups = isApart ? [...groupsUpTo(tied, first, last), ...groupsAfter(tied, last, columns)] : [];
    const orders = groups.flatMap((group) => {
      const moved = move(tied, group.start, first, group.end);
      return isBalanced(moved, group, first, columns) ? [{ start: group.start, moved }] : [];
    });
    if (orders.length !== 1) return { lines, doubts: [columnOrder(first.line)] };
    columns.add(orders[0]!.start);
    tied = orders[0]!.moved;
  }
  return { lines: tied.map(({ line }) => line), doubts: [columnsMoved(pairs[0]![0].line)] };
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

/** Lines that may belong before the head, by the first and the last of them. */
interface Group {
  readonly start: TiedLine;
  readonly end: TiedLine;
  /** They can only be whole columns. */
  readonly isWhole: boolean;
}

/** What goes on at the head may be the end of the same run: from any paragraph in it to the tail. */
function groupsUpTo(tied: readonly TiedLine[], first: TiedLine, last: TiedLine): readonly Group[] {
  const between = tied.slice(tied.indexOf(first) + 1, tied.indexOf(last) + 1);
  const display = between.findLastIndex(({ isDisplay }) => isDisplay);
  return between
    .slice(display + 1)
    .filter(({ line, tie }) => line.gap > 0 && tie === 'apart')
    .map((start) => ({ start, end: last, isWhole: false }));
}

/** Or it may be the column that stands after the tail, which then goes on at the one after that. */
function groupsAfter(
  tied: readonly TiedLine[],
  last: TiedLine,
  columns: ReadonlySet<TiedLine>,
): readonly Group[] {
  const at = tied.indexOf(last) + 1;
  const start = tied[at];
  if (!start || start.isDisplay) return [];
  return heightsAfter(tied, at, columns).map((height) => ({
    start,
    end: tied[at + height - 1]!,
    isWhole: true,
  }));
}

/** Moves the lines from `start` to `end`, with the heading right above them, to before `first`. */
function move(
  tied: readonly TiedLine[],
  start: TiedLine,
  first: TiedLine,
  end: TiedLine,
): readonly TiedLine[] {
  const [head, tail] = [tied.indexOf(first), tied.indexOf(end)];
  const above = tied[tied.indexOf(start) - 1]!;
  const from = tied.indexOf(start) - (above.isDisplay && !above.line.cue && above !== first ? 1 : 0);
  return [
    ...tied.slice(0, head),
    ...tied.slice(from, tail + 1),
    ...tied.slice(head, from),
    ...tied.slice(tail + 1),
  ];
}

/**
 * Whether columns of one height stand in a row where the lines were moved to: at least one that ends before
 * `first`, one that begins with it, and another.
 */
function isBalanced(
  moved: readonly TiedLine[],
  { start, isWhole }: Group,
  first: TiedLine,
  columns: ReadonlySet<TiedLine>,
): boolean {
  const at = moved.indexOf(first);
  const lines = at - moved.indexOf(start);
  const isHead = (i: number): boolean => {
    const it = moved[i];
    return it !== undefined && !it.isDisplay && (columns.has(it) || it === start || isRunStart(moved, i));
  };
  const found = heightsAfter(moved, at, columns);
  // The last column of a box can lack a line.
  const heights = isRunEnd(moved, at + found.at(-1)!) ? [...found, found.at(-1)! + 1] : found;
  return heights.some((height) => {
    const before = steps((n) => isHead(at - n * height));
    const after = steps((n) => isHead(at + n * height) || isRunEnd(moved, at + n * height));
    const isCut = isWhole && lines % height > 0;
    return !isCut && before > 0 && after > 0 && before + after >= fewestColumns;
  });
}

function isRunStart(tied: readonly TiedLine[], at: number): boolean {
  return at === 0 || tied[at - 1]!.isDisplay;
}

/** The last column of a box can be a line shorter than the others. */
function isRunEnd(tied: readonly TiedLine[], end: number): boolean {
  const isEnd = (at: number): boolean => at === tied.length || tied[at]?.isDisplay === true;
  return isEnd(end) || isEnd(end - 1);
}

/** How many times in a row a step of one column's height arrives at a border of columns. */
function steps(arrives: (n: number) => boolean): number {
  let n = 0;
  while (arrives(n + 1)) n++;
  return n;
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

function columnsMoved({ number }: MeasuredLine): Doubt {
  return {
    rule: 'columns-moved',
    line: number,
    reason:
      'Columns stood in another order in the scan; their height and the sentences broken off between them tell the order they have now.',
  };
}

function columnOrder({ number }: MeasuredLine): Doubt {
  return {
    rule: 'column-order',
    line: number,
    reason:
      'This line goes on in mid-sentence after the end of a paragraph; a column may stand in the wrong place, and nothing proves where it belongs.',
  };
}
