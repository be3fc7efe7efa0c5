import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { cellsOf } from './cells-of.ts';

/**
 * Parts rows of columns into their cells, in the order of the row, at the white that was left between them. Where two
 * cells touch nothing proves the cut: how wide marks were set differs from line to line, and so they stay together.
 */
export function partCells(rows: readonly Line[], writing: WritingSystem): readonly Line[] {
  return rows.flatMap((row) =>
    cellsOf(row.text, writing).map((text, i) => ({ ...row, text, gap: i === 0 ? row.gap : 0 })),
  );
}
