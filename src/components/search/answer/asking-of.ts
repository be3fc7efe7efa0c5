import type { Asking } from '../../../search/archive-search.ts';
import { overlap } from '../../../search/days-asked.ts';
import { parseQuery, type Query, type Term } from '../../../search/query.ts';
import type { Asked } from '../asked.ts';
import { firstDay, lastDay } from '../narrowing/span-of-days.ts';

/** Makes of what a reader asked what the archive is asked: the days typed and the days chosen must both hold. */
export function askingOf(asked: Asked, authors = false): Asking {
  const { narrowing, order, similar } = asked;
  const query = queryAsked(asked);
  const days = overlap(query.days ?? {}, { from: firstDay(asked.from), to: lastDay(asked.to) });
  const isDated = days.from !== undefined || days.to !== undefined;
  return { query: isDated ? { ...query, days } : query, narrowing, order, similar, authors };
}

/** Reads the words of a query, across punctuation where that is wanted. */
export function queryAsked({ typed, across }: Pick<Asked, 'typed' | 'across'>): Query {
  const query = parseQuery(typed);
  if (!across) return query;
  const loosen = (terms: readonly Term[]) => terms.map((term) => ({ ...term, loose: true }));
  const wanted = query.wanted.map(({ terms }) => ({ terms: loosen(terms) }));
  return { ...query, wanted, terms: wanted.flatMap(({ terms }) => terms) };
}
