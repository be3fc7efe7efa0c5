import { diffChars } from 'diff';
import type { CollatedLine } from '../model/collation.ts';

/** A stretch of a text: the same before and after, only before, or only after. */
export interface MarkedPiece {
  readonly kind: 'same' | 'was' | 'now';
  readonly text: string;
}

/** A change told beside its line, since it was made in a text that is not the line alone. */
export interface ChangeBeside {
  readonly fix: string;
  readonly pieces: readonly MarkedPiece[];
}

/** A line of a scan with what was changed marked at its place, by whom, and what cannot be marked there. */
export interface MarkedLine {
  readonly pieces: readonly MarkedPiece[];
  readonly fixes: readonly string[];
  readonly beside: readonly ChangeBeside[];
}

/** Marks in a line of a scan what became of it: its changes follow one from the other. */
export function markChanges({ text, changes = [] }: CollatedLine): MarkedLine {
  const received = text.trim();
  let now = received;
  const fixes = new Set<string>();
  const beside: ChangeBeside[] = [];
  for (const [fix, before, after] of changes) {
    fixes.add(fix);
    if (before === now || after === '') now = after;
    else beside.push({ fix, pieces: marked(before, after) });
  }
  return { pieces: marked(received, now), fixes: [...fixes], beside };
}

/** Marks how one text became another, character by character. */
export function marked(before: string, after: string): readonly MarkedPiece[] {
  if (before === after) return [{ kind: 'same', text: before }];
  if (after === '') return [{ kind: 'was', text: before }];
  return diffChars(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'now' : removed ? 'was' : 'same',
    text: value,
  }));
}
