import type { Engine } from './engine.ts';
import type { Hit } from './search.ts';

/** What hits can be narrowed by; of qualities (`Grade`, or `unmeasured`), by all but the poor. */
export const facets = ['paper', 'year', 'quality'] as const;

export type Facet = (typeof facets)[number];

/** The values that are wanted of each facet; none wanted means that any will do. */
export type Narrowing = Readonly<Record<Facet, readonly string[]>>;

/** The value each article has of each facet, by the article's id in the index. */
export type Places = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** How many articles there would be of each value, were it the one wanted of its facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Asks an index once for the paper, year and quality of every article, so that counts need no further question. */
export async function readPlaces(engine: Engine): Promise<Places> {
  const values = await engine.filters();
  const [paper, year, quality] = await Promise.all(
    facets.map((facet) => readFacet(engine, facet, values[facet] ?? {})),
  );
  return { paper: paper!, year: year!, quality: quality! };
}

async function readFacet(engine: Engine, facet: Facet, values: Readonly<Record<string, number>>) {
  const articles = Object.keys(values).map(async (value) => {
    const { results } = await engine.search(null, { filters: { [facet]: value } });
    return results.map(({ id }) => [id, value] as const);
  });
  return new Map((await Promise.all(articles)).flat());
}

/** Keeps the hits that are wanted of every facet. */
export function narrow(hits: readonly Hit[], places: Places, wanted: Narrowing): Hit[] {
  return hits.filter(({ id }) => facets.every((facet) => isWanted(id, facet, places, wanted)));
}

/** Counts hits by the values of each facet, narrowed by the other facets only. */
export function countFacets(hits: readonly Hit[], places: Places, wanted: Narrowing): Counts {
  const counts = {
    paper: new Map<string, number>(),
    year: new Map<string, number>(),
    quality: new Map<string, number>(),
  };
  for (const { id } of hits) {
    for (const facet of facets) {
      const value = places[facet].get(id);
      const others = facets.filter((other) => other !== facet);
      if (value === undefined || !others.every((other) => isWanted(id, other, places, wanted))) continue;
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function isWanted(id: string, facet: Facet, places: Places, wanted: Narrowing): boolean {
  const value = places[facet].get(id);
  return wanted[facet].length === 0 || (value !== undefined && wanted[facet].includes(value));
}

/** The qualities that are wanted where hardly readable text is to be left out. */
export const readable = ['good', 'fair', 'unmeasured'] as const;
