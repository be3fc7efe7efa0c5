import { openSiteIndex } from '../../src/components/search/open-site-index.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import { parseQuery } from '../../src/search/query.ts';

/** The addresses of articles with the ids of their sections. */
export type Found = Readonly<Record<string, readonly string[]>>;

const archive = openSiteIndex('/');

/** Asks the archive beside which a page stands, through the modules that the search page is built of. Runs there. */
async function askArchive(typed: string): Promise<Found> {
  const opened = await archive;
  const { hits } = await opened.ask({ query: parseQuery(typed), narrowing: unnarrowed, order: 'relevance' });
  const read = await Promise.all(hits.map((hit) => hit.read()));
  return Object.fromEntries(read.map((it) => [it!.address, it!.sections.map(({ id }) => id)]));
}

export type AskArchive = typeof askArchive;

Object.assign(globalThis, { askArchive });
