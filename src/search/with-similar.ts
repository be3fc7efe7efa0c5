import type { Clause, Query, Term } from './query.ts';
import { similarWords } from './similar-words.ts';
import { unitsOf } from './units.ts';

/**
 * Takes into a query what is merely spelt like its words: each wanted word of letters may also stand there as one of the
 * words that are like it, in a term of several words one of them at a time. What is not wanted stays as it was typed.
 */
export function withSimilar(query: Query, words: readonly string[]): Query {
  const wanted = query.wanted.map(({ terms }): Clause => ({
    terms: [...terms, ...terms.flatMap((term) => respell(term, words))],
  }));
  return { ...query, wanted, terms: wanted.flatMap(({ terms }) => terms) };
}

function respell(term: Term, words: readonly string[]): Term[] {
  return unitsOf(term.text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ text, start, end }) =>
      similarWords(text, words).map((found) => ({
        ...term,
        text: `${term.text.slice(0, start)}${found}${term.text.slice(end)}`,
        open: false,
        isRespelt: true,
      })),
    );
}
