import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import type { Shape } from '../shapes/shape.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { dropCopies } from './drop-copies.ts';
import { findRowsOfTable } from './find-rows-of-table.ts';
import { gatherRuns } from './gather-runs.ts';
import { partColumns } from './part-columns.ts';
import { partNames } from './part-names.ts';
import { splitDecks } from './split-decks.ts';

/** Lines as they were printed, and all that was changed to get there. */
export interface MendedLines {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
  /** Lines, by number, in which columns stand side by side and could not be parted. */
  readonly sideBySide: ReadonlySet<number>;
}

/** Mends the lines of a scan: all that can be told from a line and its neighbours before lines are set. */
export function mendLines(
  received: readonly Line[],
  writing: WritingSystem,
  wanted?: Shape | undefined,
): MendedLines {
  const { lines, sideBySide } = partColumns(received, writing, wanted);
  const split = splitDecks(lines, writing);
  // White parts the cells of a table's rows too.
  const rows = findRowsOfTable(split, writing).flatMap(({ from, to }) => split.slice(from, to));
  const parted = new Set([...sideBySide, ...rows.map(({ number }) => number)]);
  const fixed = applyFixes(split, writing.id, parted);
  const changes = [...fixed.changes];
  const mended = betweenRows(fixed.lines, sideBySide, (part) => {
    const gathered = gatherRuns(part);
    const single = dropCopies(gathered.lines, writing);
    const named = partNames(single.lines, writing);
    changes.push(...gathered.changes, ...single.changes, ...named.changes);
    return named.lines;
  });
  return { lines: mended, changes, sideBySide };
}

/** Mends what stands before and after lines with columns side by side, and leaves those alone. */
function betweenRows(
  lines: readonly Line[],
  sideBySide: ReadonlySet<number>,
  mend: (part: readonly Line[]) => readonly Line[],
): readonly Line[] {
  const from = lines.findIndex(({ number }) => sideBySide.has(number));
  if (from < 0) return mend(lines);
  const to = lines.findLastIndex(({ number }) => sideBySide.has(number)) + 1;
  return [...mend(lines.slice(0, from)), ...lines.slice(from, to), ...mend(lines.slice(to))];
}
