import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { Words, WritingSystem } from '../writing/writing-system.ts';

/** Text made of several lines, with the lines it came from. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly number[];
}

/** A passage, and the hyphens that fell when its lines were joined. */
export interface JoinedLines {
  readonly passage: Passage;
  readonly changes: readonly Change[];
}

/** Joins the lines of a block into one text, as its writing system wants; a fallen hyphen is a change. */
export function joinLines(lines: readonly Line[], writing: WritingSystem, words: Words): JoinedLines {
  const changes: Change[] = [];
  const parts: string[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next) return parts.push(line.text);
    const { before, between } = writing.join(line.text, next.text, words);
    if (before !== line.text) {
      changes.push({ fix: 'join-hyphen', line: line.number, before: line.text, after: before });
    }
    return parts.push(before, between);
  });
  return { passage: { text: parts.join(''), lines: lines.map(({ number }) => number) }, changes };
}
