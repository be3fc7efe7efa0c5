import { excerpt, mark, spansOf, termsFor, type Stretch } from './excerpt.ts';
import { placesIn, type Place } from './places.ts';
import type { Clause, Query, Term } from './query.ts';
import type { StoredArticle, StoredSection } from './stored-article.ts';

/** An article that holds what was looked for, with the sections that hold it. */
export interface FoundArticle extends Omit<StoredArticle, 'sections'> {
  readonly marked: readonly Stretch[];
  readonly sections: readonly FoundSection[];
  /** What stands there as it is printed for something spelt otherwise. */
  readonly spelt: readonly string[];
}

/** A section that holds what was looked for: its heading, marked, and a marked excerpt. */
export interface FoundSection {
  readonly id: string;
  readonly heading: readonly Stretch[] | null;
  readonly excerpt: readonly Stretch[];
  /** Every place in it. */
  readonly places: readonly Place[];
}

/** What was looked for. */
type Looked = Pick<Query, 'wanted' | 'unwanted' | 'terms'>;

/** Says whether an article holds what a query wants, and nothing that it does not want. */
export function isIn({ sections }: StoredArticle, { wanted, unwanted }: Looked): boolean {
  const stands = (term: Term) => sections.some((section) => holds(section, [term]));
  return wanted.every((clause: Clause) => clause.terms.some(stands)) && !unwanted.some(stands);
}

/**
 * Finds what was looked for in an article. Every section that holds at least one of the terms is there; where the
 * article does not hold what the query wants, or holds what it does not want, nothing is. Of an article that is
 * merely of the days that were asked for, the beginning is there.
 */
export function findIn(stored: StoredArticle, query: Looked): FoundArticle | undefined {
  if (!isIn(stored, query)) return undefined;
  const { sections, ...article } = stored;
  const { terms } = query;
  const shown =
    terms.length === 0 ? sections.slice(0, 1) : sections.filter((section) => holds(section, terms));
  return {
    ...article,
    marked: mark(article.headline, termsFor(terms, 'headline')),
    sections: shown.map((section) => showSection(section, article.headline, terms)),
    spelt: [...new Set(shown.flatMap((section) => respelt(section, terms)))],
  };
}

function holds({ pieces, fields }: StoredSection, terms: readonly Term[]): boolean {
  return pieces.some((piece, n) => spansOf(piece, termsFor(terms, fields[n])).length > 0);
}

function respelt({ pieces, fields }: StoredSection, terms: readonly Term[]): string[] {
  const others = terms.filter(({ isRespelt }) => isRespelt);
  if (others.length === 0) return [];
  return pieces.flatMap((piece, n) =>
    spansOf(piece, termsFor(others, fields[n])).map(([start, end]) => piece.slice(start, end)),
  );
}

function showSection(section: StoredSection, headline: string, terms: readonly Term[]): FoundSection {
  const { id, heading } = section;
  const best = mostTelling(section, [headline, heading], terms);
  return {
    id,
    heading: heading === null ? null : mark(heading, termsFor(terms, undefined)),
    excerpt: excerpt(section.pieces[best] ?? '', termsFor(terms, section.fields[best])),
    places: section.pieces.flatMap((piece, n) => placesIn(piece, termsFor(terms, section.fields[n]))),
  };
}

/** Chooses the piece with the most of the terms, rather none of those that are shown as they are. */
function mostTelling(
  { pieces, fields }: StoredSection,
  shown: readonly (string | null)[],
  terms: readonly Term[],
): number {
  const worth = (piece: string, n: number) => {
    const found = termsFor(terms, fields[n]).filter((term) => spansOf(piece, [term]).length > 0);
    return 2 * found.length - (shown.includes(piece) ? 1 : 0) + (terms.length === 0 && fields[n] ? -1 : 0);
  };
  const worths = pieces.map(worth);
  return worths.indexOf(Math.max(...worths));
}

/** Gives stretches as plain text. */
export function plain(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}
