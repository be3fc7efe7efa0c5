import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { asksForSomething, type Query, type Term } from '../../../search/query.ts';
import { saySpan } from '../narrowing/say-period.ts';

/** Says in one line how a query was understood: what is looked for and where, what is left out, in which days. */
export function sayMeaning({ wanted, unwanted, days }: Query, tongue: SearchTongue): string {
  const list = (names: readonly string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(tongue.lang, { type }).format(names);
  const clauses = wanted.map(({ terms }) =>
    list(
      terms.map((term) => sayTerm(term, tongue)),
      'disjunction',
    ),
  );
  const without = unwanted.map((term) => sayTerm(term, tongue));
  const parts = [
    ...(clauses.length > 0 ? [say(tongue, 'holding', { terms: list(clauses, 'conjunction') })] : []),
    ...(without.length > 0 ? [say(tongue, 'without', { terms: list(without, 'disjunction') })] : []),
    ...(days ? [saySpan(days.from ?? '', days.to ?? '', tongue)] : []),
  ];
  return `${parts.join(say(tongue, 'comma'))}${say(tongue, 'colon')}`;
}

/** Tells why a query asks for nothing. */
export function whyNothing(query: Query): 'marksOnly' | undefined {
  return asksForSomething(query) ? undefined : 'marksOnly';
}

function sayTerm({ typed, within }: Term, tongue: SearchTongue): string {
  const term = say(tongue, 'term', { term: typed });
  return within === undefined ? term : say(tongue, `${within}Only`, { term });
}
