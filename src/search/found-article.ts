import { excerpt, mark, spansOf, type Stretch } from './excerpt.ts';
import type { Term } from './query.ts';
import type { StoredArticle, StoredSection } from './stored-article.ts';

/** An article that holds what was looked for, with the sections that hold it. */
export interface FoundArticle extends Omit<StoredArticle, 'sections'> {
  readonly marked: readonly Stretch[];
  readonly sections: readonly FoundSection[];
}

/** A section that holds what was looked for: its heading, marked, and a marked excerpt. */
export interface FoundSection {
  readonly id: string;
  readonly heading: readonly Stretch[] | null;
  readonly excerpt: readonly Stretch[];
}

/**
 * Finds what was looked for in an article. Every section that holds at least one of the terms is there; where one
 * of the terms stands nowhere in the article, nothing is.
 */
export function findIn(
  { sections, ...article }: StoredArticle,
  terms: readonly Term[],
): FoundArticle | undefined {
  const all = sections.flatMap(({ pieces }) => pieces);
  if (!terms.every((term) => all.some((piece) => spansOf(piece, [term]).length > 0))) return undefined;
  const found = sections.flatMap((section) => findInSection(section, article.headline, terms) ?? []);
  return { ...article, marked: mark(article.headline, terms), sections: found };
}

function findInSection(
  { id, heading, pieces }: StoredSection,
  headline: string,
  terms: readonly Term[],
): FoundSection | undefined {
  const holding = pieces.filter((piece) => spansOf(piece, terms).length > 0);
  const best = mostTelling(holding, [headline, heading], terms);
  if (best === undefined) return undefined;
  return { id, heading: heading === null ? null : mark(heading, terms), excerpt: excerpt(best, terms) };
}

/** Chooses the piece with the most of the terms, rather none of those that are shown as they are. */
function mostTelling(
  pieces: readonly string[],
  shown: readonly (string | null)[],
  terms: readonly Term[],
): string | undefined {
  const worth = (piece: string) =>
    2 * terms.filter((term) => spansOf(piece, [term]).length > 0).length - (shown.includes(piece) ? 1 : 0);
  return pieces.toSorted((a, b) => worth(b) - worth(a))[0];
}

/** Gives stretches as plain text. */
export function plain(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}
