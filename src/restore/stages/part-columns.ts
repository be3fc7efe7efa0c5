import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { Shape } from '../shapes/shape.ts';
import { sideBySide } from '../shapes/side-by-side.ts';
import { cellsOf, findRows, type RowedStretch } from './find-rows.ts';

/** Lines column by column; those of columns that could not be parted stand as received. */
export interface PartedColumns {
  readonly lines: readonly Line[];
  /** Lines, by number, in which columns stand side by side. */
  readonly sideBySide: ReadonlySet<number>;
}

const mostUneven = 1;
const crowded = 1.06;

/**
 * Takes columns apart that an extractor set side by side, where the measure proves every cut: each row holds one
 * cell for each column and none is wider than a column; only the last row may be short, as in a balanced box. A row
 * with a cell too few could belong to any columns and one that is too wide hides a cut, so that one such row
 * leaves all of them as they stood: half of a page in order and half not would be worse than none. Where a person
 * named the shape, it is that.
 */
export function partColumns(
  lines: readonly Line[],
  writing: WritingSystem,
  wanted?: Shape | undefined,
): PartedColumns {
  const named = wanted === sideBySide;
  const stretch = wanted && !named ? undefined : findRows(lines, writing);
  if (!stretch) return { lines, sideBySide: new Set(named ? lines.map(({ number }) => number) : []) };
  const rows = lines.slice(stretch.from, stretch.to);
  const columns = columnsOf(rows, stretch, writing);
  if (!columns) return { lines, sideBySide: new Set(rows.map(({ number }) => number)) };
  return {
    lines: [...lines.slice(0, stretch.from), ...columns, ...lines.slice(stretch.to)],
    sideBySide: new Set(),
  };
}

/** The cells of all rows column by column, each with its row's number; undefined where a cut is not proved. */
function columnsOf(
  rows: readonly Line[],
  { measure }: RowedStretch,
  writing: WritingSystem,
): readonly Line[] | undefined {
  const cells = rows.map(({ text }) => cellsOf(text, writing));
  const count = Math.max(...cells.map((row) => row.length));
  const uneven = cells.findIndex((row) => row.length < count);
  const isProved =
    (uneven < 0 || uneven >= cells.length - mostUneven) &&
    cells.flat().every((cell) => writing.widthOf(cell).least <= measure * crowded + 0.5);
  if (!isProved) return undefined;
  return Array.from({ length: count }, (_, column) =>
    rows.flatMap((line, i): Line[] => {
      const text = cells[i]![column];
      if (text === undefined) return [];
      return [column === 0 ? { ...line, text } : { ...line, text, gap: i === 0 ? 0 : line.gap, indent: 0 }];
    }),
  ).flat();
}
