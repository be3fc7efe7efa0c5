import { fill } from '../../i18n/fill.ts';
import type { SearchWords } from '../../i18n/search-words.ts';
import type { Query, Term } from '../../search/query.ts';
import { unitsOf } from '../../search/units.ts';

/** Says what was looked for and how many articles hold it. */
export function sayFound({ terms }: Query, total: number, lang: string, words: SearchWords): string {
  const sentence = words[total === 1 ? 'search.foundOne' : 'search.found'];
  const number = new Intl.NumberFormat(lang).format(total);
  const opens = terms.some(isOpenWord) ? words['search.opens'] : '';
  const space = words['search.and'].startsWith(' ') ? ' ' : '';
  return [fill(sentence, { terms: sayTerms(terms, words), total: number }), opens]
    .filter(Boolean)
    .join(space);
}

/** Names what was looked for, each term in quotation marks. */
export function sayTerms(terms: readonly Term[], words: SearchWords): string {
  return terms.map(({ typed }) => fill(words['search.term'], { term: typed })).join(words['search.and']);
}

/** Gives a query without its punctuation, where it has any to lose. */
export function plainerQuery({ terms }: Query): string | undefined {
  const plainer = terms.map(({ text }) => unitsOf(text)).map((units) => joinUnits(units));
  const same = terms.every(({ text }, n) => text === plainer[n]);
  return same ? undefined : plainer.join(' ');
}

function isOpenWord({ text, open }: Term): boolean {
  return open && unitsOf(text).at(-1)?.kind === 'word';
}

function joinUnits(units: ReturnType<typeof unitsOf>): string {
  return units
    .map(({ text, start }, n) => (n > 0 && units[n - 1]!.end !== start ? ` ${text}` : text))
    .join('');
}
