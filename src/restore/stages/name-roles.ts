import type { Writing } from '../../model/lang.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { Block } from './gather-blocks.ts';
import { cues } from './cues.ts';
import { knownRubrics } from './known-rubrics.ts';
import { secondAfter } from './numbered-headings.ts';

/** What a display block is, as far as its own words tell. */
export type DisplayCue = 'byline' | 'caption' | 'deck' | 'signature' | 'none';

/** A block with its text and what the text says of its role. */
export interface CuedBlock extends Block {
  readonly text: string;
  readonly cue: DisplayCue;
  /** It was painted twice, as only headlines are. */
  readonly isDoubled: boolean;
}

const longestCaption = 160;
const dashed = /^[—―–]{1,2}\s*(?=\S)/u;

/** Reads the role of a display block from its words, where closed lists of words tell it. */
export function cueOf(text: string, kind: Block['kind'], writing: Writing): DisplayCue {
  const { isByline, credits, mayHoldCredit, signature } = cues[writing];
  if (isByline(text)) return 'byline';
  const isShort = text.length <= longestCaption && mayHoldCredit.test(text);
  if (isShort && credits.some((credit) => credit.test(text))) return 'caption';
  if (kind === 'text') return 'none';
  if (dashed.test(text)) return 'deck';
  return signature.test(text) ? 'signature' : 'none';
}

/** Where an article's head stands among its blocks; every index is one of `blocks`. */
export interface Head {
  readonly headline?: number | undefined;
  readonly kicker?: number | undefined;
  readonly deck?: number | undefined;
  /** The first and last block of the head, and one past it: text before and after belongs to the body. */
  readonly from: number;
  readonly to: number;
  /** The words alone could not tell headline from kicker or deck. */
  readonly isUnsure: boolean;
  /** Text before it was taken for turned, as nothing but the amount of text below it tells. */
  readonly isTurned?: boolean;
}

const noHead: Head = { from: 0, to: 0, isUnsure: false };

/**
 * Finds headline, kicker and deck: display lines that stand together, told apart by paint, dash and words. Where
 * the head is proved to begin at a block, or not to be there, it is sought nowhere else.
 */
export function findHead(
  blocks: readonly CuedBlock[],
  writing: WritingSystem,
  proved?: number | 'none',
): Head {
  if (proved === 'none') return noHead;
  if (proved !== undefined) {
    const plain = blocks.findIndex((block, i) => i >= proved && (isPlain(block) || block.isDoubled));
    if (plain >= 0) return tellApart(blocks, plain, writing, proved);
  }
  const scores = blocks.map((_, i) => headlineScore(blocks, i));
  const best = Math.max(0, ...scores);
  const at = best >= 2 ? scores.indexOf(best) : -1;
  return at < 0 ? noHead : tellApart(blocks, at, writing, 0);
}

const isPlain = (block: CuedBlock | undefined): boolean => block?.kind === 'display' && block.cue === 'none';

function headlineScore(blocks: readonly CuedBlock[], i: number): number {
  const block = blocks[i]!;
  if (block.kind !== 'display' || block.cue === 'byline' || (block.cue !== 'none' && !block.isDoubled))
    return 0;
  let score = block.isDoubled ? 8 : 0;
  if (i === 0) score += 2;
  for (let next = i + 1; next <= i + 3; next++) {
    if (blocks[next]?.cue === 'deck') score += 4;
    if (blocks[next]?.cue === 'byline') score += 5;
    if (!isPlain(blocks[next]) && blocks[next]?.cue !== 'deck') break;
  }
  // A headline and its deck: a small heading, even the first line of a page, stands by itself.
  if (isPlain(blocks[i + 1]) && blocks[i + 2]?.kind === 'text') score += 3;
  return i === blocks.length - 1 && !block.isDoubled && i > 0 ? 0 : score;
}

function tellApart(blocks: readonly CuedBlock[], at: number, writing: WritingSystem, least: number): Head {
  let from = at;
  let last = at;
  while (isPlain(blocks[from - 1]) && last - from < 2 && from - 1 >= least) from--;
  while (isPlain(blocks[last + 1]) || blocks[last + 1]?.cue === 'deck') {
    if (isFirstCrosshead(blocks, last + 1)) break;
    last++;
  }
  const to = last + 1;
  const plain = indices(from, to).filter((i) => blocks[i]!.cue !== 'deck');
  const dashedDeck = indices(from, to).find((i) => blocks[i]!.cue === 'deck');
  const doubled = plain.filter((i) => blocks[i]!.isDoubled);
  const headline = doubled[0] ?? guessHeadline(plain, blocks, dashedDeck !== undefined, writing);
  const isUnsure = doubled.length === 0 ? plain.length > 1 : doubled.length > 1;
  return {
    headline,
    kicker: plain.filter((i) => i < headline).at(-1),
    deck: dashedDeck ?? plain.find((i) => i > headline),
    from,
    to,
    isUnsure,
  };
}

/** Whether it is numbered as the first of several headings: where an article has no lead, it stands below the head. */
function isFirstCrosshead(blocks: readonly CuedBlock[], at: number): boolean {
  const second = secondAfter(blocks[at]!.text);
  return (
    second !== undefined && blocks.some((block, i) => i > at + 1 && isPlain(block) && second.test(block.text))
  );
}

/**
 * Of display lines that paint does not tell apart: of three the middle one; below a page's heading, with a dashed deck, or
 * in Chinese, the last, and the one before it is the kicker; an English deck is set as a sentence, not as a title, and where
 * all titles are, the second of two lines is a deck.
 */
function guessHeadline(
  plain: readonly number[],
  blocks: readonly CuedBlock[],
  hasDeck: boolean,
  writing: WritingSystem,
): number {
  if (plain.length >= 3) return plain[1]!;
  const [first, second] = plain;
  if (second === undefined) return first!;
  if (hasDeck || writing.id === 'cjk' || knownRubrics.whole.test(blocks[first!]!.text)) return second;
  if (isDeckBelow(blocks[first!]!.text, blocks[second]!.text, writing)) return first!;
  const isPlain = writing.id === 'hangul' || writing.writesTitlesAsSentences === true;
  return isPlain || writing.isSetAsSentence(blocks[second]!.text) ? first! : second;
}

// How Five Hundred People Gave Way to a Lake
const tellsHow = /^(?:How|What|Why|Where|Who)\s.*[^?]$/u;
/** Whether the second of two lines in Latin letters is the first one's deck: by how it begins, or both are all capitals. */
function isDeckBelow(first: string, second: string, writing: WritingSystem): boolean {
  if (writing.id !== 'latin') return false;
  return tellsHow.test(second) || (isInCapitals(first) && isInCapitals(second));
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
