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

/** Gathers under each key, from 0 to below `keys`, the articles that have it, where they are enough; a key of -1 is none. */
function collect(
  articles: readonly Int32Array[],
  keys: number,
  least: number,
): ReadonlyMap<number, Uint32Array> {
  const counts = new Uint32Array(keys);
  eachOnce(articles, keys, (key) => counts[key]!++);
  const lists = new Map<number, number[]>();
  for (let key = 0; key < keys; key++) if (counts[key]! >= least) lists.set(key, []);
  if (lists.size > 0) eachOnce(articles, keys, (key, n) => counts[key]! >= least && lists.get(key)!.push(n));
  return new Map(Array.from(lists, ([key, numbers]) => [key, Uint32Array.from(numbers)]));
}

/** Goes through the keys of each article, and meets each once, however often the article has it. */
function eachOnce(
  articles: readonly Int32Array[],
  keys: number,
  meet: (key: number, article: number) => void,
): void {
  const latest = new Int32Array(keys).fill(-1);
  for (let n = 0; n < articles.length; n++) {
    for (const key of articles[n]!) {
      if (key < 0 || latest[key] === n) continue;
      latest[key] = n;
      meet(key, n);
    }
  }
}

function collectBeginnings(
  articles: readonly Uint32Array[],
  words: readonly string[],
  least: number,
): [string, Uint32Array][] {
  const names = new Map<string, number>();
  const keyOf = (name: string) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
  const beginnings = words.map((word) => lengthsOf(word).map((length) => keyOf(word.slice(0, length))));
  const keys = articles.map((tokens) =>
    Int32Array.from(Array.from(new Set(tokens)).flatMap((token) => beginnings[token]!)),
  );
  const spelt = [...names.keys()];
  const lists = collect(keys, names.size, least);
  return Array.from(lists, ([key, numbers]) => [beginningName(spelt[key]!), numbers]);
}

/** What `tokenOf` writes of a character or mark that stands alone or before a word. */
const character = /^x(?!x)(?:z.{4}|.{3})y?x?/u;

/** How long the beginnings are that are asked for: of a word's letters any, of a character all. */
function lengthsOf(token: string): readonly number[] {
  if (token === pause) return [];
  const [whole = ''] = character.exec(token) ?? [];
  if (whole !== '' && !whole.endsWith('x')) return [token[1] === 'z' ? 6 : 4];
  return Array.from({ length: token.length - whole.length }, (_, n) => whole.length + n + 1);
}

/** The runs of one length that may be common: for each place in each article the run that begins there, or -1. */
interface Runs {
  readonly at: readonly Int32Array[];
  /** The name of each run, by its number. */
  readonly names: readonly string[];
}

/** A run can be common only where both the runs it has lost its first or its last token to are. */
function collectRuns(
  articles: readonly Uint32Array[],
  words: readonly string[],
  least: number,
): [string, Uint32Array][] {
  const found: [string, Uint32Array][] = [];
  const isWord = words.map((word) => word !== pause);
  let runs: Runs = {
    at: articles.map((tokens) => Int32Array.from(tokens, (token) => (isWord[token] ? token : -1))),
    names: words,
  };
  for (let length = 1; length <= longestRun && runs.names.length > 0; length++) {
    const lists = collect(runs.at, runs.names.length, least);
    for (const [run, numbers] of lists) found.push([runs.names[run]!, numbers]);
    runs = lengthen(runs, lists, articles, words, length);
  }
  return found;
}

/** Gives the runs one token longer that may be common. */
function lengthen(
  { at, names }: Runs,
  common: ReadonlyMap<number, unknown>,
  articles: readonly Uint32Array[],
  words: readonly string[],
  length: number,
): Runs {
  const isCommon = Uint8Array.from(names, (_, run) => (common.has(run) ? 1 : 0));
  const numbers = new Map<number, number>();
  const longer: string[] = [];
  const numberOf = (run: number, token: number): number => {
    const key = run * wide + token;
    const known = numbers.get(key) ?? longer.length;
    if (known === longer.length) {
      numbers.set(key, known);
      longer.push(`${names[run]} ${words[token]}`);
    }
    return known;
  };
  const lengthened = at.map((runs, n) => {
    const its = new Int32Array(runs.length).fill(-1);
    for (let i = 0; i + 1 < runs.length; i++) {
      const [run, next] = [runs[i]!, runs[i + 1]!];
      if (run < 0 || next < 0 || !isCommon[run] || !isCommon[next]) continue;
      its[i] = numberOf(run, articles[n]![i + length]!);
    }
    return its;
  });
  return { at: lengthened, names: longer };
}
