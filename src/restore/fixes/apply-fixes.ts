import type { Change } from '../../model/change.ts';
import type { Writing } from '../../model/lang.ts';
import type { Line } from '../../model/scan.ts';
import { fixes } from './index.ts';

/** Lines after all fixes, and what each fix did to them. A line that a fix emptied is gone; its change stays. */
export interface FixedLines {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

const none: ReadonlySet<number> = new Set();
const mostRounds = 5;

/**
 * Runs every fix for this writing system over every line until none changes it more (two rounds do as a rule), and records each difference. Of
 * lines in which columns stand side by side, by number, only characters are mended: their spaces part the columns.
 */
export function applyFixes(
  lines: readonly Line[],
  writing: Writing,
  sideBySide: ReadonlySet<number> = none,
): FixedLines {
  const changes: Change[] = [];
  const wanted = fixes.filter((fix) => fix.writing.includes(writing));
  const fixed = lines.map((line) => {
    const allowed = sideBySide.has(line.number) ? wanted.filter((fix) => !fix.changesSpacing) : wanted;
    let text = line.text;
    let rounds = 0;
    let read: string;
    // What a late fix leaves can be what an early one looks for: spaces that were folded show a line as letter-spaced.
    do {
      read = text;
      for (const fix of allowed) {
        const before = text;
        text = fix.restore(before);
        // Space around a line is the page's layout and not the newspaper's text, so losing it is no change.
        if (text !== before && text.trim() !== before.trim())
          changes.push({ fix: fix.id, line: line.number, before, after: text });
      }
    } while (text !== read && ++rounds < mostRounds);
    return text === line.text ? line : { ...line, text };
  });
  return { lines: fixed.filter((line) => line.text.trim() !== ''), changes };
}
