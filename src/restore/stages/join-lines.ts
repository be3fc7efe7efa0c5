import type { Change, Doubt } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { Joint, Words, WritingSystem } from '../writing/writing-system.ts';

/** Text made of several lines, with the lines it came from. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly number[];
}

/** A passage, the hyphens that fell when its lines were joined, and the joints that may be otherwise. */
export interface JoinedLines {
  readonly passage: Passage;
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

/** Joins the lines of a block into one text, as its writing system wants; a fallen hyphen is a change. */
export function joinLines(lines: readonly Line[], writing: WritingSystem, words: Words): JoinedLines {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  const parts: string[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next) return parts.push(line.text);
    const { before, between, doubt } = writing.join(line.text, next.text, words);
    if (doubt) doubts.push(doubtOf[doubt](line, next));
    if (before !== line.text) {
      changes.push({ fix: 'join-hyphen', line: line.number, before: line.text, after: before });
    }
    return parts.push(before, between);
  });
  return { passage: { text: parts.join(''), lines: lines.map(({ number }) => number) }, changes, doubts };
}

const lastWord = /\S+$/u;
const firstWord = /^\S+/u;

const doubtOf: Readonly<Record<NonNullable<Joint['doubt']>, (line: Line, next: Line) => Doubt>> = {
  hyphen: (line, next) => ({
    rule: 'hyphen-at-line-end',
    line: line.number,
    reason: `Nothing in the archive tells whether “${brokenWord(line, next)}” has a hyphen of its own.`,
  }),
  space: (line, next) => ({
    rule: 'space-at-line-end',
    line: line.number,
    reason: `Nothing in the archive tells whether “${brokenWord(line, next)}” is one word or two.`,
  }),
};

function brokenWord(line: Line, next: Line): string {
  return `${lastWord.exec(line.text.trim())?.[0] ?? ''}|${firstWord.exec(next.text.trim())?.[0] ?? ''}`;
}
