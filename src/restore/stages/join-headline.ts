import type { Change } from '../../model/change.ts';
import type { Words, WritingSystem } from '../writing/writing-system.ts';
import { joinLines } from './join-lines.ts';
import type { CuedBlock } from './name-roles.ts';

/** Blocks in which a headline of two lines is one, and what fell where they were joined. */
export interface JoinedHeadline {
  readonly blocks: readonly CuedBlock[];
  readonly changes: readonly Change[];
}

// Titles lean on what follows by a small word in small letters (as their last word it would have a capital), or in
// capitals like all the rest; Chinese ones by particles and open marks.
const smallWord =
  'an?|the|of|in|on|at|by|to|for|from|with|and|or|but|as|is|was|were|had|has|have|his|her|their|its|this|that|which|who|und|der|die|das|des|von|im|de|la|le|les|du|et';
const leaning = new RegExp(
  `\\s(?:${smallWord})$|^\\P{Ll}+\\s(?:${smallWord.toUpperCase()})$|[、，,]$|[与與和及在为為把被向对對從从讓让將将于於]$|\\p{L}[-¬]$`,
  'u',
);
const pairs = ['“”', '《》', '（）', '()', '「」'].map((pair) => [...pair]);
const alike = 0.6;

/**
 * Makes one headline of two display lines where the first leans on the second (it ends in a small word, a comma, a
 * broken word or an open mark) and both are painted alike, or where both were painted twice and are about as wide
 * as each other, as the halves of one headline are.
 */
export function joinHeadline(
  blocks: readonly CuedBlock[],
  proved: number | undefined,
  writing: WritingSystem,
  words: Words,
): JoinedHeadline {
  const at = blocks.findIndex(
    (block, i) => i >= (proved ?? 0) && goesOn(block, blocks[i + 1]) && isInHead(blocks, i, proved),
  );
  if (at < 0) return { blocks, changes: [] };
  const [first, second] = [blocks[at]!, blocks[at + 1]!];
  const lines = [...first.lines, ...second.lines];
  const { passage, changes } = joinLines(lines, writing, words);
  const whole: CuedBlock = { ...first, lines, text: passage.text };
  const fallen = changes.filter(({ line }) => line === first.lines.at(-1)!.number);
  return { blocks: blocks.toSpliced(at, 2, whole), changes: fallen };
}

const isDisplay = (block: CuedBlock | undefined): boolean =>
  block?.kind === 'display' && (block.cue === 'none' || block.isDoubled);

function goesOn(first: CuedBlock, second: CuedBlock | undefined): boolean {
  if (!second || !isDisplay(first) || !isDisplay(second) || first.isDoubled !== second.isDoubled)
    return false;
  if (second.cue === 'deck' || first.cue === 'deck') return false;
  if (leaning.test(first.text) || !isClosed(first.text)) return true;
  const [a, b] = [first.lines.at(-1)!, second.lines[0]!];
  const ratio = Math.min(a.width.most, b.width.most) / Math.max(a.width.most, b.width.most);
  return first.isDoubled && a.ending === 'open' && ratio >= alike;
}

/** The lines above the text or the byline at the proved head, at the top, or in double paint. */
function isInHead(blocks: readonly CuedBlock[], i: number, proved: number | undefined): boolean {
  if (blocks[i]!.isDoubled) return true;
  const start = proved ?? 0;
  return blocks.slice(start, i).every((block) => isDisplay(block));
}

function isClosed(text: string): boolean {
  return pairs.every(([open, close]) => text.split(open!).length === text.split(close!).length);
}
