import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sideBySide, type Postings } from '../../src/search/postings.ts';

const letters = [...'abc'];
const archive = fc.array(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), { maxLength: 12 });
const phrase = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 });

it('finds the articles in which words stand side by side, as reading them would', () => {
  fc.assert(
    fc.property(archive, phrase, (articles, words) => {
      const holds = (article: readonly string[]) => ` ${article.join(' ')} `.includes(` ${words.join(' ')} `);
      const read = articles.flatMap((article, n) => (holds(article) ? [n] : []));
      expect([...sideBySide(words.map((word) => postingsOf(articles, word)))]).toEqual(read);
    }),
    { numRuns: 2000, examples: [[[[...'aab'], [...'bab']], [...'ab']]] },
  );
});

function postingsOf(articles: readonly (readonly string[])[], word: string): Postings {
  const found = articles.flatMap((article, n) => {
    const places = article.flatMap((at, place) => (at === word ? [place] : []));
    return places.length > 0 ? [{ n, places }] : [];
  });
  const bounds = [0];
  for (const { places } of found) bounds.push(bounds.at(-1)! + places.length);
  return {
    articles: Uint32Array.from(found, ({ n }) => n),
    bounds: Uint32Array.from(bounds),
    places: Int32Array.from(found.flatMap(({ places }) => places)),
  };
}
