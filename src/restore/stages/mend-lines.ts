import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { dropCopies } from './drop-copies.ts';
import { gatherRuns } from './gather-runs.ts';
import { partNames } from './part-names.ts';
import { splitDecks } from './split-decks.ts';

/** Lines as they were printed, and all that was changed to get there. */
export interface MendedLines {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

/** Mends the lines of a scan: all that can be told from a line and its neighbours before lines are set. */
export function mendLines(received: readonly Line[], writing: WritingSystem): MendedLines {
  const fixed = applyFixes(splitDecks(received), writing.id);
  const gathered = gatherRuns(fixed.lines);
  const single = dropCopies(gathered.lines, writing);
  const parted = partNames(single.lines, writing);
  return {
    lines: parted.lines,
    changes: [...fixed.changes, ...gathered.changes, ...single.changes, ...parted.changes],
  };
}
