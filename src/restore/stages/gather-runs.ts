import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import { undouble } from '../fixes/undouble.ts';

/** Lines with the runs of a headline gathered into one, and each gathering as a change. */
export interface GatheredRuns {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

const longestChain = 24;
const fewestInChain = 4;
const fewestLetters = 6;
const fewestCopied = 3;
const mostCopied = 24;
// What stands more often than four times is no headline.
const mostCopies = 4;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const sentenceInside = /[。！？!?；]/u;

/**
 * Gathers a headline whose runs were written on lines of their own. A headline painted twice goes over every run
 * of its type again, and programs that take each painting for a line end one after the run and begin the next
 * with its copy: “让 / 让“ / “红色 / 红色””. So a chain counts when every line begins with the whole of what the
 * line before it added. Where only the last run went astray, the two lines together are doubled, in either order.
 */
export function gatherRuns(lines: readonly Line[]): GatheredRuns {
  const kept: Line[] = [];
  const changes: Change[] = [];
  for (let at = 0; at < lines.length;) {
    const found = mayBePainted(lines, at)
      ? (chainAt(lines, at) ?? copiedRunsAt(lines, at) ?? strayRunAt(lines, at))
      : undefined;
    const line = lines[at]!;
    if (found) {
      changes.push({ fix: 'undouble', line: line.number, before: found.painted, after: found.text });
      kept.push({ ...line, text: found.text });
    } else kept.push(line);
    at += found?.count ?? 1;
  }
  return changes.length > 0 ? { lines: kept, changes } : { lines, changes };
}

/** Whether the next line begins with something that this line holds, or is held whole by the other. */
function mayBePainted(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (!next || next.gap > 0) return false;
  const { text } = lines[at]!;
  return text.includes(next.text[0]!) || next.text.endsWith(text);
}

interface Painted {
  /** How many lines it takes. */
  readonly count: number;
  /** All that was painted, and the same once. */
  readonly painted: string;
  readonly text: string;
}

/** The longest chain of runs that begins with this line. */
function chainAt(lines: readonly Line[], at: number): Painted | undefined {
  const first = lines[at]!.text;
  const second = lines[at + 1]!.text;
  let best: Painted | undefined;
  for (let cut = 0; cut < first.length; cut++) {
    if (first[cut] !== second[0]) continue;
    const runs = followRuns(first.slice(cut), lines, at);
    if (runs.count <= (best?.count ?? 1) || !isHeadline(first + runs.added, runs)) continue;
    const painted = lines.slice(at, at + runs.count).map(({ text }) => text);
    best = { count: runs.count, painted: painted.join(''), text: first + runs.added };
  }
  return best;
}

interface Followed {
  readonly count: number;
  readonly added: string;
  /** The last run was painted twice as well, so that nothing is left open. */
  readonly isClosed: boolean;
}

/** Follows a run over the lines after this one, as long as no blank line stands between them. */
function followRuns(firstRun: string, lines: readonly Line[], at: number): Followed {
  let run = firstRun;
  let count = 1;
  let added = '';
  for (; count < longestChain; count++) {
    const next = lines[at + count];
    if (run === '' || !next || next.gap > 0 || !next.text.startsWith(run)) break;
    run = next.text.slice(run.length);
    added += run;
  }
  return { count, added, isClosed: run === '' };
}

function isHeadline(text: string, { count, isClosed }: Followed): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isLong = count >= fewestInChain || (isClosed && count === fewestInChain - 1);
  return isLong && letters >= fewestLetters && !sentenceInside.test(text);
}

/**
 * Runs each of which stands as often as every other, one copy below the next: “ / “ / 红色 / 红色 / ” / ”. Only where
 * nothing stands between words, since the space between two runs is not in the scan.
 */
function copiedRunsAt(lines: readonly Line[], at: number): Painted | undefined {
  const copies = copiesAt(lines, at);
  if (copies < 2 || copies > mostCopies) return undefined;
  let text = '';
  let runs = 0;
  let count = 0;
  while (at + count < lines.length && runs < mostCopied && copiesAt(lines, at + count) === copies) {
    if (runs > 0 && lines[at + count]!.gap > 0) break;
    text += lines[at + count]!.text;
    count += copies;
    runs++;
  }
  if (runs < fewestCopied || !wide.test(text)) return undefined;
  if (!isHeadline(text, { count, added: text, isClosed: true })) return undefined;
  const painted = lines.slice(at, at + count).map((line) => line.text);
  return { count, painted: painted.join(''), text };
}

/** How often a line stands one below the other without a blank line, counted no further than is too often. */
function copiesAt(lines: readonly Line[], at: number): number {
  let count = 1;
  while (count <= mostCopies && lines[at + count]?.text === lines[at]!.text && lines[at + count]!.gap === 0)
    count++;
  return count;
}

/** Two lines that are doubled when taken together, the second perhaps first, and not alone. */
function strayRunAt(lines: readonly Line[], at: number): Painted | undefined {
  const first = lines[at]!.text;
  const second = lines[at + 1]!.text;
  if (first === second) return undefined;
  // The stray line is the copy of what the other ends with.
  if (!first.endsWith(second) && !second.endsWith(first)) return undefined;
  for (const painted of [first + second, second + first]) {
    const text = undouble.restore(painted);
    if (text !== painted) return { count: 2, painted, text };
  }
  return undefined;
}
