import { BrokenIndex } from './broken-index.ts';
import { openCbor } from './cbor.ts';
import { signature } from './packed-file.ts';
import type { Numbers } from './span-index.ts';

/** Where a token stands: in which articles, by number, and at which places in each. */
export interface Postings {
  readonly articles: Numbers;
  /** For each article where its places begin, and where those of the last end. */
  readonly bounds: Uint32Array;
  readonly places: Int32Array;
}

/** Those of a token that stands nowhere. */
export const noPostings: Postings = {
  articles: new Uint32Array(),
  bounds: new Uint32Array(1),
  places: new Int32Array(),
};

/**
 * Reads out of a chunk of Pagefind's index where a token stands. A chunk is its words, each with its articles, as steps
 * from one to the next, and in each its places, likewise; a negative number says how much the places after it weigh, and
 * the first of those is counted from the beginning.
 *
 * @throws {BrokenIndex} when it is not written as that of the Pagefind this was made for.
 */
export function readPostings(file: string, unpacked: Uint8Array, token: string): Postings {
  try {
    const chunk = openCbor(unpacked.subarray(signature.length));
    chunk.list();
    for (let words = chunk.list(); words > 0; words--) {
      const rest = chunk.list() - 2;
      if (chunk.text() === token) return readArticles(chunk);
      chunk.skip();
      for (let n = 0; n < rest; n++) chunk.skip();
    }
    return noPostings;
  } catch (cause) {
    throw new BrokenIndex(file, 'cannot be read', { cause });
  }
}

function readArticles(chunk: ReturnType<typeof openCbor>): Postings {
  const count = chunk.list();
  const [articles, bounds] = [new Uint32Array(count), new Uint32Array(count + 1)];
  const places: number[] = [];
  let article = 0;
  for (let n = 0; n < count; n++) {
    const rest = chunk.list() - 2;
    articles[n] = article += chunk.number();
    let place = 0;
    for (let steps = chunk.list(); steps > 0; steps--) {
      const step = chunk.number();
      place = step < 0 ? 0 : place + step;
      if (step >= 0) places.push(place);
    }
    for (let more = 0; more < rest; more++) chunk.skip();
    bounds[n + 1] = places.length;
  }
  return { articles, bounds, places: Int32Array.from(places) };
}

/**
 * Finds the articles in which tokens stand side by side, in this order.
 *
 * Pagefind can tell, too, but takes for a phrase with common words some hundred times as long: for each article it
 * goes through all the articles of every word.
 */
export function sideBySide(tokens: readonly Postings[]): Numbers {
  const order = tokens
    .map((_, n) => n)
    .sort((a, b) => tokens[a]!.articles.length - tokens[b]!.articles.length);
  const [rarest, ...others] = order;
  const at = new Uint32Array(tokens.length);
  return tokens[rarest!]!.articles.filter((article, n) => {
    for (const other of others) {
      const { articles } = tokens[other]!;
      while (at[other]! < articles.length && articles[at[other]!]! < article) at[other]!++;
      if (articles[at[other]!] !== article) return false;
    }
    at[rarest!] = n;
    return standsIn(tokens, order, at);
  });
}

/** Tells whether tokens stand side by side in an article; `at` says for each token which of its articles that is. */
function standsIn(tokens: readonly Postings[], order: readonly number[], at: Uint32Array): boolean {
  const placesOf = (token: number) => {
    const { bounds, places } = tokens[token]!;
    return places.subarray(bounds[at[token]!]!, bounds[at[token]! + 1]!);
  };
  const [rarest, ...others] = order;
  let firsts = placesOf(rarest!).map((place) => place - rarest!);
  for (const other of others) {
    if (firsts.length === 0) return false;
    const places = placesOf(other);
    firsts = firsts.filter((first) => places.includes(first + other));
  }
  return firsts.length > 0;
}
