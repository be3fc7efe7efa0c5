import type { Doubt } from '../../model/change.ts';
import { findHeads, type Head, type PageMarks, type ProvedHead } from './find-heads.ts';
import { hasJump } from './has-jump.ts';
import { maybeSeveral } from './maybe-several.ts';
import type { CuedBlock } from './name-roles.ts';

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
    const isIts = (head: { readonly from: number }): boolean => head.from >= from && head.from < to;
    const proved = starts.find(isIts);
    const own = {
      heads: heads.filter(isIts).map((head) => moved(head, from)),
      proved: proved?.run && moved({ from: proved.from, to: proved.run.to }, from),
    };
    const head = proved && (proved.isHeadless ? 'none' : proved.from - from);
    return { blocks: its, head, doubts: maybeSeveral(its, own, marks.writing) };
  });
}

function moved({ from, to }: Head, by: number): Head {
  return { from: from - by, to: to - by };
}

interface Start {
  readonly from: number;
  readonly isHeadless: boolean;
  readonly run?: ProvedHead | undefined;
}

/** Everything that is proved to begin an article, in order; none begins within a line, such as at a deck on it. */
function findStarts(blocks: readonly CuedBlock[], heads: readonly ProvedHead[], marks: PageMarks): Start[] {
  const proved = heads.filter(({ proofs }) => proofs.size > 0);
  const headed = proved.map((run): Start => ({ from: run.from, isHeadless: false, run }));
  const headless = blocks.flatMap((block, i): Start[] => {
    const isHeaded = heads.some(({ from, to }) => i >= from && i <= to);
    return !isHeaded && hasJump(marks.jumps, 'from', [block.lines[0]!.number])
      ? [{ from: i, isHeadless: true }]
      : [];
  });
  const isWithinLine = (i: number) => blocks[i]!.lines[0]!.number === blocks[i - 1]?.lines.at(-1)!.number;
  const starts = [...headed, ...headless]
    .filter(({ from }) => !isWithinLine(from))
    .sort((a, b) => a.from - b.from);
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
  heads: readonly ProvedHead[],
  [first, second]: readonly Start[],
  marks: PageMarks,
): boolean {
  if (!first) return false;
  const before = blocks.slice(0, first.from);
  if (!before.some(({ kind }) => kind === 'text')) return false;
  if (first.isHeadless) return true;
  const proofs = first.run!.proofs;
  if (proofs.has('rule') || proofs.has('continued')) return true;
  const lasts = blocks.slice(first.from, second?.from).map(({ lines }) => lines.at(-1)!.number);
  if (hasJump(marks.jumps, 'to', lasts)) return true;
  const opening = heads.find(({ from }) => from < first.from);
  const opensIt =
    opening !== undefined && before.slice(0, opening.from).every(({ kind }) => kind === 'display');
  const isDoubled = ({ from, to }: Head) => blocks.slice(from, to).some((block) => block.isDoubled);
  return opensIt && isDoubled(opening) && isDoubled(first.run!);
}
