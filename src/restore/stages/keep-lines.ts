import type { WritingSystem } from '../writing/writing-system.ts';
import { isTable } from './is-table.ts';
import { isVerse } from './is-verse.ts';
import type { SetLine } from './set-lines.ts';

/** Lines whose breaks are the form, from one index up to, but not, another: they stay lines of one paragraph. */
export interface KeptRun extends Run {
  readonly form: KeptForm;
}

export type KeptForm = 'verse' | 'table';

interface Run {
  readonly from: number;
  readonly to: number;
}

const fewestLines = 4;
// A verse in words may nearly fill the column; that the next word would have found room is looked at apart.
const mostOfMeasure = { cjk: 0.8, hangul: 0.8, latin: 0.95 } as const;

/**
 * Finds where the lines are the form: verse, and tables of figures. Only runs of four and more lines that are all
 * clearly shorter than the column, hold no cue and show a proof of their kind count; a prose line is short once a
 * paragraph. A blank line parts stanzas, unless blank lines stand between all lines.
 */
export function keepLines(lines: readonly SetLine[], writing: WritingSystem): readonly KeptRun[] {
  return shortRuns(lines, mostOfMeasure[writing.id]).flatMap((run) => {
    const kept = provedPart(run, lines, writing);
    return kept ? stanzasOf(kept, lines) : [];
  });
}

/** The longest runs of short lines without cues. */
function shortRuns(lines: readonly SetLine[], most: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const wide = measureOfPage(lines);
  lines.forEach((line, i) => {
    if (mayBeKept(line, Math.max(line.measure, wide) * most)) return;
    if (i - from >= fewestLines) runs.push({ from, to: i });
    from = i + 1;
  });
  if (lines.length - from >= fewestLines) runs.push({ from, to: lines.length });
  return runs;
}

function mayBeKept({ width, cue, isStretched }: SetLine, most: number): boolean {
  return cue === undefined && !isStretched && width.least <= most;
}

/** The measure of the page's text: verse is short beside it, however many lines of one length stand together. */
function measureOfPage(lines: readonly SetLine[]): number {
  const measures = lines.map(({ measure }) => measure).sort((a, b) => a - b);
  return measures[Math.floor(measures.length / 2)] ?? 0;
}

/** A title above or a last line of prose before them can stand at the ends of the run and is left out. */
function provedPart(
  { from, to }: Run,
  lines: readonly SetLine[],
  writing: WritingSystem,
): KeptRun | undefined {
  for (const [less, fewer] of trims) {
    const run = { from: from + less, to: to - fewer };
    if (run.to - run.from < fewestLines) continue;
    const its = lines.slice(run.from, run.to);
    if (isVerse(its, lines[run.from - 1], writing)) return { ...run, form: 'verse' };
    if (isTable(its)) return { ...run, form: 'table' };
  }
  return undefined;
}

const trims = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [2, 1],
  [0, 2],
] as const;

function stanzasOf({ from, to, form }: KeptRun, lines: readonly SetLine[]): KeptRun[] {
  const heads = [from];
  for (let i = from + 1; i < to; i++) if (lines[i]!.gap > 0) heads.push(i);
  const stanzas = heads.map((head, i) => ({ from: head, to: heads[i + 1] ?? to, form }));
  return stanzas.every((stanza) => stanza.to - stanza.from > 1) ? stanzas : [{ from, to, form }];
}
