import { facets, readable, unnarrowed, type Narrowing } from '../../search/facets.ts';
import { orders, type Order } from '../../search/search.ts';

/** What a reader asked, as the page's address keeps it: `?q=…&paper=…&year=…&readable=yes&sort=…`. */
export interface Asked {
  readonly query: string;
  readonly order: Order;
  readonly narrowing: Narrowing;
}

/** Reads what is asked out of an address's parameters, or out of the form. */
export function readAsked(from: URLSearchParams | FormData): Asked {
  const all = (name: string) => from.getAll(name).map(String).filter(Boolean);
  const sort = all('sort')[0];
  return {
    query: all('q')[0]?.trim() ?? '',
    order: orders.find((order) => order === sort) ?? 'relevance',
    narrowing: {
      ...unnarrowed,
      paper: all('paper'),
      year: all('year'),
      quality: all('readable').length > 0 ? readable : [],
    },
  };
}

/** Writes what is asked as an address's parameters; what goes without saying is left out. */
export function writeAsked({ query, order, narrowing }: Asked): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const facet of ['paper', 'year'] as const)
    for (const value of narrowing[facet]) parameters.append(facet, value);
  if (narrowing.quality.length > 0) parameters.set('readable', 'yes');
  if (order !== 'relevance') parameters.set('sort', order);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Tells whether papers, years or readable text were chosen. */
export function isNarrowed({ narrowing }: Asked): boolean {
  return facets.some((facet) => narrowing[facet].length > 0);
}
