import type { Writing } from '../../model/lang.ts';
import { findBoxBorders } from './find-boxes.ts';
import { hasJump } from './has-jump.ts';
import { isLarge } from './is-large.ts';
import type { PlacedJump } from './jump-line.ts';
import type { CuedBlock } from './name-roles.ts';
import { opensReport } from './opens-report.ts';

/** Display lines that stand together, from one block up to, but not, another; text follows them. */
export interface Head {
  readonly from: number;
  readonly to: number;
}

/** Display lines, and what proves that they are a headline; most are small headings, and nothing does. */
export interface ProvedHead extends Head {
  readonly proofs: ReadonlySet<HeadProof>;
}

/**
 * Why display lines head an article: a byline or a report's opening follows, a rule or a jump line parts them from
 * what is before, a jump line says that the text comes from another page, they were painted twice where small
 * headings were not, or a headline with its deck stands at a change of box.
 */
export type HeadProof = (typeof headProofs)[number];

const headProofs = ['byline', 'report', 'rule', 'jump', 'continued', 'paint', 'box'] as const;

/** What the page says besides its blocks. */
export interface PageMarks {
  readonly writing: Writing;
  /** Lines before which a rule stood. */
  readonly ruled: ReadonlySet<number>;
  readonly jumps: readonly PlacedJump[];
}

const mostHeadLines = 6;

/** Finds the runs of display lines with text after them, in the order of the page, each with its proofs. */
export function findHeads(blocks: readonly CuedBlock[], marks: PageMarks): readonly ProvedHead[] {
  const runs = displayRuns(blocks, marks);
  const isPaintedApart =
    runs.filter((run) => isDoubled(blocks, run)).length > 1 && runs.some((run) => !isDoubled(blocks, run));
  return runs.map((run, i) => {
    const next = runs[i + 1]?.from ?? blocks.length;
    return { ...run, proofs: proofsOf(blocks, run, [runs[i - 1]?.to ?? 0, next], isPaintedApart, marks) };
  });
}

function proofsOf(
  blocks: readonly CuedBlock[],
  run: Head,
  [start, end]: readonly [number, number],
  isPaintedApart: boolean,
  marks: PageMarks,
): ReadonlySet<HeadProof> {
  if (run.to - run.from > mostHeadLines) return new Set();
  const after = blocks[run.to]!;
  const display = blocks.slice(run.from, run.to).flatMap(({ lines }) => lines.map(({ number }) => number));
  const before = blocks[run.from - 1]?.lines.at(-1)?.number;
  const found: Readonly<Record<HeadProof, boolean>> = {
    byline: after.cue === 'byline',
    report: after.kind === 'text' && opensReport(after.text, marks.writing),
    rule: isRuled(blocks[run.from]!, marks) && !isRuled(after, marks),
    jump: hasJump(marks.jumps, 'to', [before]),
    continued: hasJump(marks.jumps, 'from', [...display, after.lines[0]!.number]),
    paint: isPaintedApart && isDoubled(blocks, run),
    box: changesBox(blocks, run, start, end),
  };
  return new Set(headProofs.filter((proof) => found[proof]));
}

function isDoubled(blocks: readonly CuedBlock[], { from, to }: Head): boolean {
  return blocks.slice(from, to).some((block) => block.isDoubled);
}

/** A rule inside a run parts it: what stands above the rule belongs to the text before. */
function displayRuns(blocks: readonly CuedBlock[], marks: PageMarks): Head[] {
  const runs: { from: number; to: number }[] = [];
  blocks.forEach((block, i) => {
    if (!isHeadLine(block)) return;
    const last = runs.at(-1);
    if (last?.to === i && !isRuled(block, marks)) last.to++;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs.map((run) => withoutSignature(run, blocks, marks)).filter(({ to }) => hasText(blocks, to));
}

/** The first display line under the text of a letter is its signature. */
function withoutSignature({ from, to }: Head, blocks: readonly CuedBlock[], marks: PageMarks): Head {
  const start = blocks.findLastIndex(({ kind }, i) => i < from - 1 && kind === 'display') + 1;
  const isLetter = blocks
    .slice(start, from)
    .some(({ lines, text }) => lines[0]!.cue === 'salutation' && !opensReport(text, marks.writing));
  const mayBeSignature = to - from > 1 && !blocks[from]!.isDoubled && !isRuled(blocks[from]!, marks);
  return isLetter && mayBeSignature ? { from: from + 1, to } : { from, to };
}

function isHeadLine({ kind, cue, isDoubled: isPainted }: CuedBlock): boolean {
  return kind === 'display' && (isPainted || cue === 'none' || cue === 'deck');
}

/** Text must follow, directly or under a byline; there its first line may have been taken for display. */
function hasText(blocks: readonly CuedBlock[], at: number): boolean {
  let i = at;
  while (blocks[i]?.cue === 'byline') i++;
  if (i > at && blocks[i]?.kind === 'display' && blocks[i]?.cue === 'none') i++;
  return blocks[i]?.kind === 'text';
}

function isRuled({ lines }: CuedBlock, { ruled }: PageMarks): boolean {
  return ruled.has(lines[0]!.number);
}

/** Small headings stand at changes of box too, but they have no deck and are not painted twice. */
function changesBox(blocks: readonly CuedBlock[], { from, to }: Head, start: number, end: number): boolean {
  if (!isLarge(blocks.slice(from, to))) return false;
  const linesOf = (part: readonly CuedBlock[]) =>
    part.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines);
  const before = linesOf(blocks.slice(start, from));
  const after = linesOf(blocks.slice(to, end));
  return before.length > 0 && findBoxBorders([...before, ...after]).borders.includes(before.length);
}
