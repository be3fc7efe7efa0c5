import type { SetLine } from './set-lines.ts';

const mostColumns = 8;

/** Where a second box can begin, by index, and whether all the lines can as well be one box. */
export interface BoxBorders {
  readonly borders: readonly number[];
  readonly isOneBox: boolean;
}

const noBorder: BoxBorders = { borders: [], isOneBox: true };

/**
 * Finds where one box of balanced columns can end and the next begin: before which of these lines, by index.
 *
 * A box is set in columns of equal height, and every column but the first leaves a gap before its first line.
 * So two boxes in a row are proved when both halves divide into the same number of columns, a gap stands at
 * the head of each, and every jump in mid-sentence is one of these heads. The fewest columns that do it count, and
 * before them those that the article's other boxes, which are known, are set in. Where one box explains all jumps as
 * well, the proof is weaker.
 */
export function findBoxBorders(
  lines: readonly SetLine[],
  others: readonly (readonly SetLine[])[] = [],
): BoxBorders {
  const [jumps, sure] = jumpsOf(lines);
  const likely = countsLike(others);
  const tries = [
    [jumps, likely],
    [sure, likely],
    [jumps, allCounts],
    [sure, allCounts],
  ] as const;
  for (const [heads, counts] of tries) {
    const found = findBorders(lines, heads, counts);
    if (found.borders.length > 0) return found;
  }
  return noBorder;
}

/** Whether lines can be one box of columns, however many. */
export function canBeOneBox(lines: readonly SetLine[]): boolean {
  const [jumps] = jumpsOf(lines);
  return isOneBox(lines, jumps, allCounts);
}

/** Every jump in mid-sentence, and those that are surely a column's head. */
function jumpsOf(lines: readonly SetLine[]): readonly [all: readonly number[], sure: readonly number[]] {
  const all = indicesWhere(lines, (line, i) => i > 0 && line.isJump && line.setting === 'continues');
  // A blank line after a first line may be the program's own way.
  return [all, all.filter((jump) => lines[jump - 1]!.setting !== 'opens')];
}

const allCounts = Array.from({ length: mostColumns - 1 }, (_, i) => i + 2);

/** The numbers of columns in which each of these boxes can be set whose columns show: all, where none shows. */
function countsLike(boxes: readonly (readonly SetLine[])[]): readonly number[] {
  const ofBoxes = boxes.map((box) => {
    const [jumps] = jumpsOf(box);
    return jumps.length > 0 ? allCounts.filter((columns) => isBox(box, 0, box.length, columns, jumps)) : [];
  });
  return allCounts.filter((columns) =>
    ofBoxes.every((counts) => counts.length === 0 || counts.includes(columns)),
  );
}

function findBorders(
  lines: readonly SetLine[],
  jumps: readonly number[],
  counts: readonly number[],
): BoxBorders {
  if (jumps.length === 0) return noBorder;
  const openings = indicesWhere(lines, (line, i) => i > 0 && line.setting === 'opens');
  for (const columns of counts) {
    const borders = openings.filter(
      (border) =>
        isBox(lines, 0, border, columns, jumps) && isBox(lines, border, lines.length, columns, jumps),
    );
    if (borders.length > 0) return { borders, isOneBox: isOneBox(lines, jumps, counts) };
  }
  return noBorder;
}

function isOneBox(lines: readonly SetLine[], jumps: readonly number[], counts: readonly number[]): boolean {
  return counts.some((columns) => isBox(lines, 0, lines.length, columns, jumps));
}

function isBox(
  lines: readonly SetLine[],
  from: number,
  to: number,
  columns: number,
  jumps: readonly number[],
): boolean {
  return columnHeads(to - from, columns).some((heads) => {
    const starts = heads.map((head) => from + head);
    return (
      starts.every((start) => lines[start]!.gap > 0) &&
      jumps.every((jump) => jump <= from || jump >= to || starts.includes(jump))
    );
  });
}

/** The two ways to balance columns: all of one height but the last, or the first ones longer by a line. */
function columnHeads(height: number, columns: number): number[][] {
  if (height < columns) return [];
  const tall = Math.ceil(height / columns);
  const filled = heads(columns, () => tall);
  const longer = height % columns;
  const even = heads(columns, (column) => Math.floor(height / columns) + (column < longer ? 1 : 0));
  return filled.at(-1)! < height ? [filled, even] : [even];
}

function heads(columns: number, heightOf: (column: number) => number): number[] {
  const starts: number[] = [];
  let at = 0;
  for (let column = 0; column < columns - 1; column++) starts.push((at += heightOf(column)));
  return starts;
}

function indicesWhere<Item>(items: readonly Item[], holds: (item: Item, index: number) => boolean): number[] {
  return items.flatMap((item, i) => (holds(item, i) ? [i] : []));
}
