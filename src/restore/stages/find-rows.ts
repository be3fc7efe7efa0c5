import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { cellsOf } from './cells-of.ts';

/** A stretch of lines that are rows of columns, or stand between such: from one index up to another. */
export interface RowedStretch {
  readonly from: number;
  readonly to: number;
  /** The commonest width of a cell, which is the measure of the columns, in ems. */
  readonly measure: number;
}

const narrowestColumn = 9;
const wholeCell = 0.8;
const crowded = 1.06;
const fewestRows = 3;
const white = /\S {3,}\S/u;

/**
 * Finds lines in which columns were set side by side: rows that hold two cells and more, each about as wide as the
 * columns are. Ordinary lines are no wider than one column, whatever spaces stand in them. What stands among the
 * rows belongs to them, since an extractor that goes across the page does so all the way.
 */
export function findRows(lines: readonly Line[], writing: WritingSystem): RowedStretch | undefined {
  const widths = lines.map(({ text }) => cellsOf(text, writing).map((cell) => writing.widthOf(cell).least));
  const measure = measureOf(widths.flat());
  if (measure < narrowestColumn) return undefined;
  const isWhole = (width: number): boolean => width >= measure * wholeCell;
  const rows = widths.flatMap((cells, i) => (cells.filter(isWhole).length > 1 ? [i] : []));
  // Cells of columns are alike; headlines whose clauses a space parts are not.
  const cells = rows.flatMap((i) => widths[i]!);
  const alike = cells.filter((width) => isWhole(width) && width <= measure * crowded);
  if (alike.length * 2 < cells.length) return undefined;
  const breaks = rows.filter((i) => writing.endingOf(lines[i]!.text) !== 'sentence');
  if (rows.length < fewestRows || breaks.length * 3 < rows.length) return undefined;
  let from = rows[0]!;
  while (
    from > 0 &&
    lines[from]!.gap === 0 &&
    (white.test(lines[from - 1]!.text) || fits(widths[from - 1]!, measure))
  )
    from--;
  let to = rows.at(-1)! + 1;
  while (to < lines.length && lines[to]!.gap === 0) to++;
  return { from, to, measure };
}

/** A line above the rows that can be one of theirs: a line of one column, or one as wide as several. */
function fits(cells: readonly number[], measure: number): boolean {
  const width = cells.reduce((sum, it) => sum + it, 0);
  return cells.length === 1 ? width <= measure * crowded : width > measure * crowded;
}

/** The width that most cells have, to the em; of equally common ones the widest. */
function measureOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [measure] = [...counts]
    .filter(([width]) => width >= narrowestColumn)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0];
  return measure;
}
