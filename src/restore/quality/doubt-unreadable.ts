import type { Doubt } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { Known } from './known.ts';
import { weighLines, type Legibility } from './weigh-lines.ts';

// A line is judged with the two beside it, since one alone is a name, a date, or a word of another language.
const beside = 1;
const fewest = 12;
const least = 0.6;
const most = 4;

/** Doubts the lines that cannot be read: one doubt a run of them, and one for all runs that are left over. */
export function doubtUnreadable(lines: readonly Line[], known: Known | undefined): Doubt[] {
  const weighed = weighLines(
    lines.map(({ text }) => text),
    known,
  );
  const runs = runsOf(lines, (i) => isUnreadable(weighed, i));
  const rest = runs.slice(most);
  const doubts = runs.slice(0, most).map((run) => doubt(run[0]!, run.length));
  if (rest.length === 0) return doubts;
  return [...doubts, doubt(rest[0]![0]!, rest.flat().length, ` in ${rest.length} more places`)];
}

function isUnreadable(weighed: readonly Legibility[], i: number): boolean {
  const near = weighed.slice(Math.max(0, i - beside), i + beside + 1);
  const all = near.reduce((sum, line) => sum + line.all, 0);
  const read = near.reduce((sum, line) => sum + line.read, 0);
  const own = weighed[i]!;
  return all >= fewest && read < least * all && own.all > 0 && own.read < least * own.all;
}

function runsOf(lines: readonly Line[], holds: (i: number) => boolean): Line[][] {
  const runs: Line[][] = [];
  let isRunning = false;
  lines.forEach((line, i) => {
    const is = holds(i);
    if (is && isRunning) runs.at(-1)!.push(line);
    else if (is) runs.push([line]);
    isRunning = is;
  });
  return runs;
}

function doubt({ number }: Line, lines: number, where = ''): Doubt {
  const what = lines === 1 ? 'This line' : `${lines} lines${where || ' from here on'}`;
  return {
    rule: 'unreadable',
    line: number,
    reason: `${what} can hardly be read as words and ${lines === 1 ? 'stands' : 'stand'} as received; compare with the printed page.`,
  };
}
