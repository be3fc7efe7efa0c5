import type { Line } from '../../model/scan.ts';
import { withFullMarks } from '../writing/full-marks.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

/**
 * Gives the lines as they are read while they are set: in Chinese and Japanese with full marks for half ones, and with
 * what was printed beside that. Rows of columns are cut further, and so they stay as they are.
 */
export function readMarks(
  lines: readonly Line[],
  rows: ReadonlySet<number>,
  writing: WritingSystem,
): readonly Line[] {
  if (writing.id !== 'cjk') return lines;
  return lines.map((line) => {
    const text = rows.has(line.number) ? line.text : withFullMarks(line.text);
    return text === line.text ? line : { ...line, text, printed: line.text };
  });
}

/** Gives lines back with the text that was printed. */
export function asPrinted<L extends Line>(lines: readonly L[]): readonly L[] {
  return lines.map(
    ({ printed, ...line }) => (printed === undefined ? line : { ...line, text: printed }) as L,
  );
}
