import { undated } from '../model/address.ts';
import { yearOf } from '../model/day.ts';
import type { Facts } from './facts.ts';

/** What hits can be narrowed by. */
export const facets = ['paper', 'year', 'front', 'kind', 'author', 'lang', 'quality', 'issue'] as const;

export type Facet = (typeof facets)[number];

/** The values that are wanted of each facet; none wanted means that any will do. */
export type Narrowing = Readonly<Record<Facet, readonly string[]>>;

/** How many articles there would be of each value, were it the one wanted of its facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Anything wanted of any facet. */
export const unnarrowed: Narrowing = {
  paper: [],
  year: [],
  front: [],
  kind: [],
  author: [],
  lang: [],
  quality: [],
  issue: [],
};

/** The qualities that are wanted where hardly readable text is to be left out. */
export const readable = ['good', 'fair', 'unmeasured'] as const;

/** What the facet `front` holds of an article that begins on page 1; others have no value of it. */
export const onFrontPage = 'yes';

/** Gives the values an article has of a facet; only of authors there can be several. */
export function valuesOf(facts: Facts, facet: Facet): readonly string[] {
  return readers[facet](facts);
}

const readers: Readonly<Record<Facet, (facts: Facts) => readonly string[]>> = {
  paper: ({ paper }) => [paper],
  year: ({ day }) => [day === undefined ? undated : yearOf(day)],
  front: ({ pages }) => (pages[0] === 1 ? [onFrontPage] : []),
  kind: ({ kind }) => [kind],
  author: ({ authors }) => authors ?? [],
  lang: ({ lang }) => [lang],
  quality: ({ quality }) => [quality],
  issue: ({ paper, day }) => [`${paper}/${day ?? undated}`],
};
