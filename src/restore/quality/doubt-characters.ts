import type { Doubt } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import { isMojibake } from './is-mojibake.ts';

const most = 3;

const rules: readonly (readonly [rule: string, holds: (text: string) => boolean, reason: string])[] = [
  [
    'unreadable-character',
    (text) => text.includes('\uFFFD'),
    'A character was lost before the scan came here and a sign stands in its place; the printed page shows which it was.',
  ],
  [
    'mojibake',
    isMojibake,
    'These characters look like text that was once read in a wrong encoding, and stand as received; export the scan anew in its own encoding.',
  ],
];

/** Doubts the lines whose characters were spoiled before the scan was received: the first few of each kind. */
export function doubtCharacters(lines: readonly Line[]): Doubt[] {
  return rules.flatMap(([rule, holds, reason]) =>
    lines
      .filter(({ text }) => holds(text))
      .slice(0, most)
      .map(({ number }) => ({ rule, line: number, reason })),
  );
}
