import { pause } from './tokens.ts';

/** Terms that stand in so many articles that Pagefind would be slow to say in which, with the articles of each. */
export type CommonTerms = ReadonlyMap<string, Uint32Array>;

/** Of this share of the articles and more a list is kept; below it, Pagefind answers in a few milliseconds. */
const commonShare = 0.08;
const fewArticles = 400;
const longestRun = 10;
/** More tokens than an index ever has, so that a run and a token together are one number. */
const wide = 2 ** 24;

/** Names tokens that stand side by side, as one term. */
export function runName(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** Names the beginning of a token, as a term. */
export function beginningName(prefix: string): string {
  return `${prefix}*`;
}

/**
 * Finds the common terms of the articles of an index: tokens, their beginnings, and runs of tokens. Articles come as the
 * numbers of their tokens in `words`.
 */
export function findCommonTerms(articles: readonly Uint32Array[], words: readonly string[]): CommonTerms {
  const least = Math.max(fewArticles, Math.ceil(articles.length * commonShare));
  if (articles.length < least) return new Map();
  const beginnings = collectBeginnings(articles, words, least);
  return new Map([...beginnings, ...collectRuns(articles, words, least)]);
}

/** Gathers under each key the articles that have it, where they are enough. */
function collect(
  articles: number,
  keysOf: (article: number) => Iterable<number>,
  least: number,
): Map<number, Uint32Array> {
  const counts = new Map<number, number>();
  for (let n = 0; n < articles; n++)
    for (const key of new Set(keysOf(n))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lists = new Map<number, number[]>();
  for (const [key, count] of counts) if (count >= least) lists.set(key, []);
  for (let n = 0; n < articles && lists.size > 0; n++)
    for (const key of new Set(keysOf(n))) lists.get(key)?.push(n);
  return new Map(Array.from(lists, ([key, numbers]) => [key, Uint32Array.from(numbers)]));
}

function collectBeginnings(
  articles: readonly Uint32Array[],
  words: readonly string[],
  least: number,
): [string, Uint32Array][] {
  const names = new Map<string, number>();
  const keyOf = (name: string) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
  const beginnings = words.map((word) => lengthsOf(word).map((length) => keyOf(word.slice(0, length))));
  const lists = collect(
    articles.length,
    (n) => Array.from(new Set(articles[n])).flatMap((token) => beginnings[token]!),
    least,
  );
  const spelt = [...names.keys()];
  return Array.from(lists, ([key, numbers]) => [beginningName(spelt[key]!), numbers]);
}

/** A character is a beginning as a whole: `tokenOf` writes it with four letters, or six. */
function lengthsOf(token: string): readonly number[] {
  if (token === pause) return [];
  const isCharacter = token.startsWith('x') && !token.startsWith('xx');
  if (isCharacter) return [token[1] === 'z' ? 6 : 4];
  return Array.from({ length: token.length }, (_, n) => n + 1);
}

/** A run can be common only where both the runs it has lost its first or its last token to are. */
function collectRuns(
  articles: readonly Uint32Array[],
  words: readonly string[],
  least: number,
): [string, Uint32Array][] {
  const found: [string, Uint32Array][] = [];
  const isWord = words.map((word) => word !== pause);
  let runs = articles.map((tokens) => Float64Array.from(tokens, (token) => (isWord[token] ? token : -1)));
  let names: ReadonlyMap<number, string> = new Map(words.map((word, n) => [n, word]));
  for (let length = 1; length <= longestRun && names.size > 0; length++) {
    const lists = collect(articles.length, (n) => runs[n]!.filter((run) => run >= 0), least);
    const keys = new Map(Array.from(lists.keys(), (key, place) => [key, place]));
    const spelt = new Map(Array.from(keys, ([key, place]) => [place, nameOf(key, length, names, words)]));
    for (const [key, numbers] of lists) found.push([spelt.get(keys.get(key)!)!, numbers]);
    runs = runs.map((its, n) => lengthen(its, articles[n]!, keys, length));
    names = spelt;
  }
  return found;
}

function nameOf(
  key: number,
  length: number,
  names: ReadonlyMap<number, string>,
  words: readonly string[],
): string {
  if (length === 1) return words[key]!;
  return `${names.get(Math.floor(key / wide))} ${words[key % wide]}`;
}

/** Gives for each place the key of the run one token longer that may be common there. */
function lengthen(
  runs: Float64Array,
  tokens: Uint32Array,
  keys: ReadonlyMap<number, number>,
  length: number,
): Float64Array<ArrayBuffer> {
  const places = Array.from(runs, (run) => (run < 0 ? undefined : keys.get(run)));
  return Float64Array.from(places, (place, at) =>
    place === undefined || places[at + 1] === undefined ? -1 : place * wide + tokens[at + length]!,
  );
}
