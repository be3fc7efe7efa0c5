import type { ArticlePassage, PassageRole } from '../../src/model/collation.ts';
import type { RoledBlock } from '../../src/restore/stages/gather-article.ts';

const bodyRoles: ReadonlySet<PassageRole> = new Set(['crosshead', 'paragraph']);

/**
 * Tells into which passage each block of an article went; -1 where none is left of it. Blocks of the body stand in
 * their passages' order, one in each; where people parted, joined or moved passages, words tell.
 */
export function passagesOfBlocks(
  blocks: readonly RoledBlock[],
  passages: readonly ArticlePassage[],
): readonly number[] {
  const body = numbersOf(passages, (role) => bodyRoles.has(role));
  const captions = numbersOf(passages, (role) => role === 'caption');
  const bodyBlocks = blocks.filter(({ role }) => bodyRoles.has(role));
  const captionBlocks = blocks.filter(({ role }) => role === 'caption');
  const isOneEach = bodyBlocks.length === body.length;
  return blocks.map((block) => {
    if (block.role === 'caption') return captions[captionBlocks.indexOf(block)] ?? nearest(block, passages);
    if (!bodyRoles.has(block.role)) return passages.findIndex(({ role }) => role === block.role);
    return isOneEach ? body[bodyBlocks.indexOf(block)]! : nearest(block, passages);
  });
}

function numbersOf(
  passages: readonly ArticlePassage[],
  isWanted: (role: PassageRole) => boolean,
): readonly number[] {
  return passages.flatMap(({ role }, i) => (isWanted(role) ? [i] : []));
}

/** The passage that has most of a block's pairs of characters. */
function nearest({ text }: RoledBlock, passages: readonly ArticlePassage[]): number {
  const pairs = [...pairsOf(text)];
  const shares = passages.map(({ text: its }) => {
    const held = pairsOf(its);
    return pairs.filter((pair) => held.has(pair)).length;
  });
  const most = Math.max(0, ...shares);
  return most * 2 < pairs.length || most === 0 ? -1 : shares.indexOf(most);
}

function pairsOf(text: string): ReadonlySet<string> {
  const bare = [...text.replace(/\s+/gu, '')];
  return new Set(bare.map((character, i) => character + (bare[i + 1] ?? '')));
}
