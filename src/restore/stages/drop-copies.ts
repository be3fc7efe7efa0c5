import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

/** Lines without the copies, and each dropped copy as a change. */
export interface WithoutCopies {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

const fewestLetters = 4;
const fewestApart = 2;
const mostCopies = 3;

/**
 * Drops lines that repeat the line before them: a headline painted twice comes out so where each painting was
 * read as a line. Only lines that can be headlines count: no sentence, and a cry, a question or words that are quoted
 * only at the top of the scan or where its copies stand by themselves, since elsewhere they may be a refrain.
 */
export function dropCopies(lines: readonly Line[], writing: WritingSystem): WithoutCopies {
  const kept: Line[] = [];
  const changes: Change[] = [];
  let copies = 0;
  for (const [i, line] of lines.entries()) {
    const last = kept.at(-1);
    const isApart = last !== undefined && (kept.length === 1 || standsApart(last, lines, i));
    const isCopy =
      last?.text === line.text && copies < mostCopies && canBeHeadline(line.text, isApart, writing);
    copies = isCopy ? copies + 1 : 0;
    // The line that stays is the one that is marked, so that later stages know it for a headline.
    if (isCopy) changes.push({ fix: 'undouble', line: last!.number, before: line.text, after: '' });
    else kept.push(line);
  }
  return changes.length > 0 ? { lines: kept, changes } : { lines, changes };
}

/** Whether nothing but copies of a line stands between two blank lines. */
function standsApart(first: Line, lines: readonly Line[], at: number): boolean {
  const after = lines.slice(at + 1, at + 1 + mostCopies).find(({ text }) => text !== first.text);
  return first.gap > 0 && (after === undefined || after.gap > 0);
}

function canBeHeadline(text: string, isApart: boolean, writing: WritingSystem): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < (isApart ? fewestApart : fewestLetters) || /[，,—]$/u.test(text)) return false;
  if (/[！!?？]$/u.test(text)) return isApart;
  const ending = writing.endingOf(text);
  return ending === 'open' || (ending === 'pause' && isApart && /[”’」』»]$/u.test(text));
}
