import type { Article } from '../../src/model/article.ts';
import type { RestoredArticle } from '../../src/restore/restore.ts';
import type { Role, RoledBlock } from '../../src/restore/stages/gather-article.ts';

/** A piece of an article that a person can decide about: what it is, what it says, where it stands in the scan. */
export interface Passage {
  readonly role: Role;
  /** As the article says it. */
  readonly text: string;
  /** As the block was gathered, by which a correction of its role finds it. */
  readonly block: string;
  readonly lines: readonly number[];
}

const headFields = ['kicker', 'headline', 'deck', 'byline'] as const;

/** Gives an article's passages in reading order; a headline that was not printed is one without lines. */
export function passagesOf({ article, blocks }: RestoredArticle): readonly Passage[] {
  const head = headFields.flatMap((role) => headPassage(role, article, blocks));
  const body = blocks.filter(({ role }) => role === 'crosshead' || role === 'paragraph').map(asItStands);
  const captions = blocks
    .filter(({ role }) => role === 'caption')
    .map((block, i) => ({ ...asItStands(block), text: article.figures?.[i]?.caption ?? block.text }));
  return [...head, ...body, ...captions];
}

/** A field of the head is one passage, though a byline may have been set in several blocks. */
function headPassage(
  role: (typeof headFields)[number],
  article: Article,
  blocks: readonly RoledBlock[],
): Passage[] {
  const text = article[role];
  if (text === undefined) return [];
  const its = blocks.filter((block) => block.role === role);
  const lines = its.flatMap((block) => block.lines);
  return [{ role, text, block: its[0]?.text ?? text, lines }];
}

function asItStands({ role, text, lines }: RoledBlock): Passage {
  return { role, text, block: text, lines };
}
