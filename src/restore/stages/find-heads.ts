import type { Writing } from '../../model/lang.ts';
import { findBoxBorders } from './find-boxes.ts';
import type { PlacedJump } from './jump-line.ts';
import type { CuedBlock } from './name-roles.ts';
import { opensReport } from './opens-report.ts';

/** Display lines that stand together, from one block up to, but not, another, and what proves that they are a head. */
export interface HeadRun {
  readonly from: number;
  readonly to: number;
  readonly proofs: ReadonlySet<HeadProof>;
}

/**
 * Why display lines head an article: a byline or a report's opening follows, a rule or a jump line parts them from
 * what is before, a jump line says that the text comes from another page, they were painted twice where small
 * headings were not, or a headline with its deck stands at a change of box.
 */
export type HeadProof = 'byline' | 'report' | 'rule' | 'jump' | 'continued' | 'paint' | 'box';

/** What the page says besides its blocks. */
export interface PageMarks {
  readonly writing: Writing;
  /** Lines before which a rule stood. */
  readonly ruled: ReadonlySet<number>;
  readonly jumps: readonly PlacedJump[];
}

const mostHeadLines = 6;
const shortestDeck = 8;

/** Finds the runs of display lines with text after them, in the order of the page, each with its proofs. */
export function findHeads(blocks: readonly CuedBlock[], marks: PageMarks): readonly HeadRun[] {
  const runs = displayRuns(blocks, marks);
  const isPaintedApart =
    runs.filter((run) => isDoubled(blocks, run)).length > 1 && runs.some((run) => !isDoubled(blocks, run));
  return runs.map((run, i) => {
    const proofs = new Set<HeadProof>();
    const after = blocks[run.to]!;
    if (run.to - run.from > mostHeadLines) return { ...run, proofs };
    if (after.cue === 'byline') proofs.add('byline');
    if (after.kind === 'text' && opensReport(after.text, marks.writing)) proofs.add('report');
    if (isRuled(blocks[run.from]!, marks) && !isRuled(after, marks)) proofs.add('rule');
    if (blocks[run.from - 1] && isLeft(blocks[run.from - 1]!, marks)) proofs.add('jump');
    if (isContinued(blocks.slice(run.from, run.to + 1), marks)) proofs.add('continued');
    if (isPaintedApart && isDoubled(blocks, run)) proofs.add('paint');
    if (changesBox(blocks, run, runs[i - 1]?.to ?? 0, runs[i + 1]?.from ?? blocks.length)) proofs.add('box');
    return { ...run, proofs };
  });
}

/** Whether a block of text comes from another page, by the jump line at its start. */
export function isContinued(blocks: readonly CuedBlock[], { jumps }: PageMarks): boolean {
  const first = blocks.at(-1)?.lines[0]?.number;
  const display = blocks.slice(0, -1).flatMap(({ lines }) => lines.map(({ number }) => number));
  return jumps.some(
    ({ way, beside }) =>
      way === 'from' && beside !== undefined && (beside === first || display.includes(beside)),
  );
}

/** Whether any of the lines was painted twice. */
export function isDoubled(
  blocks: readonly CuedBlock[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return blocks.slice(from, to).some((block) => block.isDoubled);
}

/** A rule inside a run parts it: what stands above the rule belongs to the text before. */
function displayRuns(
  blocks: readonly CuedBlock[],
  marks: PageMarks,
): { readonly from: number; readonly to: number }[] {
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
function withoutSignature(
  { from, to }: { from: number; to: number },
  blocks: readonly CuedBlock[],
  marks: PageMarks,
): { readonly from: number; readonly to: number } {
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

/** Whether a jump line right after a block leads to another page. */
export function isLeft({ lines }: CuedBlock, { jumps }: PageMarks): boolean {
  const last = lines.at(-1)!.number;
  return jumps.some(({ way, beside }) => way === 'to' && beside === last);
}

/** Small headings stand at changes of box too, but they have no deck and are not painted twice. */
function changesBox(
  blocks: readonly CuedBlock[],
  { from, to }: { readonly from: number; readonly to: number },
  start: number,
  end: number,
): boolean {
  const head = blocks.slice(from, to);
  const isHeadline = head.some(
    ({ cue, text, isDoubled: isPainted }) => isPainted || (cue === 'deck' && text.length >= shortestDeck),
  );
  if (!isHeadline) return false;
  const linesOf = (part: readonly CuedBlock[]) =>
    part.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines);
  const before = linesOf(blocks.slice(start, from));
  const after = linesOf(blocks.slice(to, end));
  return before.length > 0 && findBoxBorders([...before, ...after]).includes(before.length);
}
