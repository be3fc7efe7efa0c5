import { countFacets, narrow, readPlaces, type Counts, type Places } from '../../search/facets.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { openSearch, type Hit } from '../../search/search.ts';
import type { Asked } from './asked.ts';
import { step } from './list-hits.ts';
import { openSiteIndex } from './open-site-index.ts';

/**
 * What came of asking: the query as it was understood, the articles, and what they can be narrowed by. Those that
 * are listed first are read already.
 */
export interface Answer {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** Whether the archive has text that can hardly be read. */
  readonly hasPoor: boolean;
  /** How many articles the whole archive holds. */
  readonly articles: number;
}

/**
 * Gives the function that answers what a reader asks. The index is opened by the first question; when that fails,
 * the next tries again.
 */
export function startSearching(base: string): (asked: Asked) => Promise<Answer> {
  let opened: ReturnType<typeof open> | undefined;
  return async ({ query: typed, order, narrowing }) => {
    opened ??= open(base);
    const { search, places, hasPoor, articles } = await opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const query = parseQuery(typed);
    const all = await search(query, order);
    const counts = countFacets(all, places, narrowing);
    const hits = narrow(all, places, narrowing);
    await Promise.all(hits.slice(0, step).map((hit) => hit.read()));
    return { query, hits, counts, hasPoor, articles };
  };
}

async function open(base: string) {
  const index = await openSiteIndex(base);
  const places: Places = await readPlaces(index.engine);
  const hasPoor = places.quality.values().some((quality) => quality === 'poor');
  return { search: openSearch(index), places, hasPoor, articles: index.articles };
}
