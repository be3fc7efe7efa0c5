import { eachTerm, termNumbers } from './each-term.ts';
import { relate, type Signature } from './relate.ts';

/** By how many of its terms an article is known, and how common one of them may be. */
const signatureLength = 32;
const leastCommonBound = 8;
const commonShare = 0.03;

/**
 * Finds for every text the few that are most like it, best first, by the rarer terms they share. `read` gives all
 * the texts, in the same order each time; it is called twice, so that none has to be kept. What is kept of a text
 * has a fixed size, and terms that many share are not followed, so that time grows with the number of texts alone.
 * A text that nothing is like has none.
 */
export function findSimilar(read: () => Iterable<string>): readonly (readonly number[])[] {
  const { held, texts } = countTexts(read());
  const isTelling = (term: number) =>
    held[term]! >= 2 && held[term]! <= Math.max(leastCommonBound, texts * commonShare);
  const signatures: Signature[] = [];
  const times = new Uint16Array(termNumbers);
  for (const text of read()) {
    signatures.push(signatureOf(timesIn(text, times), (term) => (isTelling(term) ? texts / held[term]! : 1)));
  }
  return relate(signatures);
}

/** Counts in how many texts each term stands. */
function countTexts(read: Iterable<string>) {
  const held = new Uint32Array(termNumbers);
  const seenIn = new Uint32Array(termNumbers);
  let texts = 0;
  for (const text of read) {
    texts++;
    eachTerm(text, (term) => {
      if (seenIn[term] === texts) return;
      seenIn[term] = texts;
      held[term]!++;
    });
  }
  return { held, texts };
}

/** Counts how often each term stands in a text, with an array that is given empty and left empty. */
function timesIn(text: string, times: Uint16Array): [term: number, times: number][] {
  const terms: number[] = [];
  eachTerm(text, (term) => {
    if (times[term]! === 0) terms.push(term);
    if (times[term]! < 0xffff) times[term]!++;
  });
  return terms.map((term) => {
    const counted = times[term]!;
    times[term] = 0;
    return [term, counted];
  });
}

/** Keeps the terms that tell most about a text, with their weights; together the weights have length one. */
function signatureOf(counted: readonly [number, number][], rarity: (term: number) => number): Signature {
  const weighed = counted
    .map(([term, times]) => ({ term, weight: (1 + Math.log(times)) * Math.log(rarity(term)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, signatureLength);
  const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
  return {
    terms: Uint32Array.from(weighed, ({ term }) => term),
    weights: Float32Array.from(weighed, ({ weight }) => weight / length),
  };
}
