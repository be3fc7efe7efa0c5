import type { WritingSystem } from '../writing/writing-system.ts';

const between = { cjk: / +/u, hangul: / {3,}/u, latin: / {3,}/u } as const;
const narrowest = { cjk: ' ', hangul: '   ', latin: '   ' } as const;

/** Cuts a line where an extractor left the white between two columns; a line of one column is one cell. */
export function cellsOf(text: string, writing: WritingSystem): readonly string[] {
  if (!text.includes(narrowest[writing.id])) return [text];
  // A line that was drawn apart has a space after every character, and these are no columns.
  // White around the row is left where a character fell that was never printed, and no column's.
  const cells = text.trim().split(between[writing.id]);
  return cells.every((cell) => [...cell].length <= 2) ? [text] : cells;
}
