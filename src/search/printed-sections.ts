import type { Article, Section } from '../model/article.ts';
import { sectionId } from '../model/address.ts';

/** One thing printed by itself: a headline, a paragraph, a caption. What is looked for never reaches across two. */
export interface Piece {
  readonly role: 'headline' | 'heading' | 'text';
  readonly text: string;
  /** The part of the page it is, of those above an article's text. */
  readonly part?: 'headline' | 'byline';
}

/** A part of an article as search tells it apart; the lead and the figures have no heading of their own. */
export interface PrintedSection {
  readonly id: string;
  readonly heading: string | null;
  readonly pieces: readonly Piece[];
}

/** The id of the captions and credits. */
export const figuresId = 'figures';

/**
 * Sets out everything printed of an article: `s0` is what stands above the first crosshead, from kicker to lead;
 * `s1` and on are the crossheads with their paragraphs; `figures` the captions and credits, where there are any.
 */
export function printedSections(article: Article, sections: readonly Section[]): PrintedSection[] {
  const parts = sections.map(({ heading, paragraphs }, n) => ({
    id: sectionId(n),
    heading: heading ?? null,
    pieces: [
      ...(n === 0 ? headOf(article) : []),
      ...(heading === undefined ? [] : [{ role: 'heading' as const, text: heading }]),
      ...textsOf(paragraphs),
    ],
  }));
  const figures = textsOf((article.figures ?? []).flatMap(({ caption, credit }) => [caption, credit]));
  return figures.length > 0 ? [...parts, { id: figuresId, heading: null, pieces: figures }] : parts;
}

function headOf({ kicker, headline, deck, byline }: Article): Piece[] {
  const above = (text: string | undefined, part: 'headline' | 'byline') =>
    textsOf([text]).map((piece) => ({ ...piece, part }));
  return [
    ...above(kicker, 'headline'),
    { role: 'headline', text: headline, part: 'headline' },
    ...above(deck, 'headline'),
    ...above(byline, 'byline'),
  ];
}

function textsOf(texts: readonly (string | undefined)[]): Piece[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ role: 'text', text }));
}
