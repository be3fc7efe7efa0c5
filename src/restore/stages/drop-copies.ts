import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

/** Lines without the copies, and each dropped copy as a change. */
export interface WithoutCopies {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

const fewestLetters = 4;
const mostCopies = 3;

/**
 * Drops lines that repeat the line before them: a headline painted twice comes out so where each painting was
 * read as a line. Only lines that can be headlines count: no sentence, and not a cry or a refrain of marks.
 */
export function dropCopies(lines: readonly Line[], writing: WritingSystem): WithoutCopies {
  const kept: Line[] = [];
  const changes: Change[] = [];
  let copies = 0;
  for (const line of lines) {
    const last = kept.at(-1);
    const isCopy = last?.text === line.text && copies < mostCopies && canBeHeadline(line.text, writing);
    copies = isCopy ? copies + 1 : 0;
    // The line that stays is the one that is marked, so that later stages know it for a headline.
    if (isCopy) changes.push({ fix: 'undouble', line: last!.number, before: line.text, after: '' });
    else kept.push(line);
  }
  return changes.length > 0 ? { lines: kept, changes } : { lines, changes };
}

function canBeHeadline(text: string, writing: WritingSystem): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewestLetters && writing.endingOf(text) === 'open' && !/[！!，,—]$/u.test(text);
}
