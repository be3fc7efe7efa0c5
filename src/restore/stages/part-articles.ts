import type { Doubt } from '../../model/change.ts';
import { findHeads, isContinued, isDoubled, isLeft, type HeadRun, type PageMarks } from './find-heads.ts';
import type { CuedBlock } from './name-roles.ts';
import { opensReport } from './opens-report.ts';

const shortestDeck = 8;

/** The blocks of one article of a page, and where its head is proved to begin among them. */
export interface ArticlePart {
  readonly blocks: readonly CuedBlock[];
  /** By index; `none` where the text comes from another page without a headline of its own. */
  readonly head?: number | 'none' | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * Parts a page into its articles, in the order of the page. One begins only where its head is proved to be one:
 * what merely looks like a second article stays in the first, with one doubt.
 *
 * Text before the first proved head is either turned text of its article or an article of its own. A rule between
 * them parts them, and so does a jump line: an article that goes on on another page does not end above its own
 * head. Paint parts them if both heads were painted twice; if only the second was, the first is a small heading
 * and the text is turned.
 */
export function partArticles(blocks: readonly CuedBlock[], marks: PageMarks): readonly ArticlePart[] {
  const heads = findHeads(blocks, marks);
  const starts = findStarts(blocks, heads, marks);
  const [first] = starts;
  const isUnsure = first !== undefined && first.from > 0 && !isOwnArticle(blocks, heads, starts, marks);
  const borders = [0, ...starts.slice(isUnsure ? 1 : 0).map(({ from }) => from)].filter(
    (from, i, all) => i === 0 || from !== all[i - 1],
  );
  return borders.map((from, i) => {
    const to = borders[i + 1] ?? blocks.length;
    const its = blocks.slice(from, to);
    const proved = starts.find((start) => start.from >= from && start.from < to);
    const head = proved && (proved.isHeadless ? 'none' : proved.from - from);
    return { blocks: its, head, doubts: maybeSeveral(its, from, heads, proved, marks) };
  });
}

interface Start {
  readonly from: number;
  readonly isHeadless: boolean;
  readonly run?: HeadRun | undefined;
}

/** Everything that is proved to begin an article, in order. */
function findStarts(blocks: readonly CuedBlock[], heads: readonly HeadRun[], marks: PageMarks): Start[] {
  const proved = heads.filter(({ proofs }) => proofs.size > 0);
  const headed = proved.map((run): Start => ({ from: run.from, isHeadless: false, run }));
  const headless = blocks.flatMap((block, i): Start[] => {
    const isHeaded = heads.some(({ from, to }) => i >= from && i <= to);
    return !isHeaded && isContinued([block], marks) ? [{ from: i, isHeadless: true }] : [];
  });
  const starts = [...headed, ...headless].sort((a, b) => a.from - b.from);
  // What stands above the first head without any text, such as a picture's words, belongs to it.
  const hasTextBefore = (i: number) => blocks.slice(0, i).some(({ kind }) => kind === 'text');
  return starts.map((start, i) => (i === 0 && !hasTextBefore(start.from) ? atTop(start, blocks) : start));
}

function atTop(start: Start, blocks: readonly CuedBlock[]): Start {
  const isAllDisplay = blocks.slice(0, start.from).every(({ cue }) => cue === 'none' || cue === 'deck');
  return isAllDisplay ? { ...start, from: 0 } : start;
}

/** Whether the text before the first proved head is an article of its own. */
function isOwnArticle(
  blocks: readonly CuedBlock[],
  heads: readonly HeadRun[],
  [first, second]: readonly Start[],
  marks: PageMarks,
): boolean {
  if (!first) return false;
  const before = blocks.slice(0, first.from);
  if (!before.some(({ kind }) => kind === 'text')) return false;
  if (first.isHeadless) return true;
  const proofs = first.run!.proofs;
  if (proofs.has('rule') || proofs.has('continued')) return true;
  if (blocks.slice(first.from, second?.from).some((block) => isLeft(block, marks))) return true;
  const opening = heads.find(({ from }) => from < first.from);
  const opensIt =
    opening !== undefined && before.slice(0, opening.from).every(({ kind }) => kind === 'display');
  return opensIt && isDoubled(blocks, opening) && isDoubled(blocks, first.run!);
}

/** One doubt for an article that looks as if it were several. */
function maybeSeveral(
  its: readonly CuedBlock[],
  offset: number,
  heads: readonly HeadRun[],
  proved: Start | undefined,
  marks: PageMarks,
): Doubt[] {
  const at =
    turnedOrOther(its, offset, heads, proved) ??
    unprovedHead(its, offset, heads, proved) ??
    headlessReport(its, marks);
  if (at === undefined) return [];
  return [
    {
      rule: 'maybe-several-articles',
      line: its[at]!.lines[0]!.number,
      reason: `Another article may begin at “${its[at]!.text.slice(0, 30)}”, but nothing proves it, so it stands in this one.`,
    },
  ];
}

/** A proved head below text with a heading of its own: paint alone can tell that the text was turned. */
function turnedOrOther(
  its: readonly CuedBlock[],
  offset: number,
  heads: readonly HeadRun[],
  proved: Start | undefined,
): number | undefined {
  if (!proved?.run || proved.from === offset || its[0]!.kind !== 'display') return undefined;
  const before = its.slice(0, proved.from - offset);
  if (!before.some(({ kind }) => kind === 'text') || its[0]!.cue !== 'none') return undefined;
  const isPaintedApart = isDoubled(its, { from: proved.from - offset, to: proved.run.to - offset });
  return isPaintedApart && !isDoubled(its, { from: 0, to: before.length }) ? undefined : proved.from - offset;
}

/** A headline with a deck or in double paint between texts, besides the head the article has. */
function unprovedHead(
  its: readonly CuedBlock[],
  offset: number,
  heads: readonly HeadRun[],
  proved: Start | undefined,
): number | undefined {
  const own = heads.filter(({ from }) => from >= offset && from < offset + its.length);
  const large = own
    .map(({ from, to }) => ({ from: from - offset, to: to - offset }))
    .filter((run) => isDoubled(its, run) || hasDeck(its.slice(run.from, run.to)));
  const others = large.filter(({ from }) => from !== 0 && from + offset !== proved?.from);
  // Text above a headline in a paint of its own is turned; one that is set as all others are may be a second one.
  if (!proved && large.length === 1 && isDoubled(its, large[0]!)) return undefined;
  return others[0]?.from;
}

function hasDeck(run: readonly CuedBlock[]): boolean {
  return run.length > 1 && run.some(({ cue, text }) => cue === 'deck' && text.length >= shortestDeck);
}

/** A report's opening in the middle of the text, with no heading before it. */
function headlessReport(its: readonly CuedBlock[], { writing }: PageMarks): number | undefined {
  if (writing !== 'cjk') return undefined;
  const at = its.findIndex(
    ({ kind, text }, i) =>
      i > 0 && kind === 'text' && its[i - 1]!.kind === 'text' && opensReport(text, writing),
  );
  return at < 0 ? undefined : at;
}
