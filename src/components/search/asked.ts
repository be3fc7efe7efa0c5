import { facets, readable, unnarrowed, type Facet, type Narrowing } from '../../search/facets.ts';
import { orders, type Order } from '../../search/search.ts';

/** How an answer is set: article by article, or a line for every place with the words in its middle. */
export const views = ['articles', 'lines'] as const;

export type View = (typeof views)[number];

/** What a reader asked, as the page's address keeps it; only what does not go without saying stands there. */
export interface Asked {
  readonly typed: string;
  readonly narrowing: Narrowing;
  /** First and last year, month or day that is wanted, as written: `1998`, `1998-05`, `1998-05-17`. */
  readonly from: string;
  readonly to: string;
  readonly order: Order;
  readonly view: View;
  /** Whether what is merely spelt alike is wanted too. */
  readonly similar: boolean;
  /** Whether punctuation that stands between what was typed does not matter. */
  readonly across: boolean;
}

/** Nothing looked for, as it goes without saying. */
export const plainlyAsked: Asked = {
  typed: '',
  narrowing: unnarrowed,
  from: '',
  to: '',
  order: 'relevance',
  view: 'articles',
  similar: false,
  across: false,
};

/** Reads what is asked out of an address's parameters, or out of the form. */
export function readAsked(given: URLSearchParams | FormData): Asked {
  const all = (name: string) =>
    given
      .getAll(name)
      .map((value) => String(value).trim())
      .filter(Boolean);
  const one = (name: string) => all(name)[0] ?? '';
  const narrowing = Object.fromEntries(facets.map((facet) => [facet, [...new Set(all(facet))]])) as Record<
    Facet,
    string[]
  >;
  // Addresses of before there were several qualities to choose said `readable`.
  const quality = one('readable') === '' ? narrowing.quality : readable;
  return {
    typed: one('q'),
    narrowing: { ...narrowing, quality },
    from: one('from'),
    to: one('to'),
    order: orders.find((order) => order === one('sort')) ?? 'relevance',
    view: views.find((view) => view === one('view')) ?? 'articles',
    similar: one('similar') !== '',
    across: one('across') !== '',
  };
}

/** Writes what is asked as an address's parameters; nothing where nothing is asked. */
export function writeAsked(asked: Asked): string {
  const { typed, narrowing, from, to, order, view, similar, across } = asked;
  const parameters = new URLSearchParams();
  const put = (name: string, value: string, usual = '') => value !== usual && parameters.append(name, value);
  put('q', typed);
  for (const facet of facets) for (const value of narrowing[facet]) put(facet, value);
  put('from', from);
  put('to', to);
  put('sort', order, 'relevance');
  put('view', view, 'articles');
  put('similar', similar ? 'yes' : '');
  put('across', across ? 'yes' : '');
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** What is asked of the whole archive, whatever was chosen before; where one looks stays. */
export function widen(asked: Asked): Asked {
  return { ...asked, narrowing: unnarrowed, from: '', to: '' };
}

/** Tells what was chosen, value by value, the span of days aside. */
export function chosenOf({ narrowing }: Asked): { readonly facet: Facet; readonly value: string }[] {
  return facets.flatMap((facet) => narrowing[facet].map((value) => ({ facet, value })));
}

/** Tells whether anything was chosen, a span of days among it. */
export function isNarrowed(asked: Asked): boolean {
  return chosenOf(asked).length > 0 || asked.from !== '' || asked.to !== '';
}

/** Gives what is asked with a value of a facet added, or taken away where it was there. */
export function turn(asked: Asked, facet: Facet, value: string): Asked {
  const now = asked.narrowing[facet];
  const values = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return { ...asked, narrowing: { ...asked.narrowing, [facet]: values } };
}
