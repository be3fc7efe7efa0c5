import { BrokenIndex } from './broken-index.ts';
import { cbor, joinBytes, openCbor } from './cbor.ts';
import { signature } from './packed-file.ts';

/** An index to be joined with others: how many articles it has, and its unpacked chunks, sorted by their words. */
export interface JoinedIndex {
  readonly articles: number;
  chunks(): Iterable<{ readonly file: string; readonly unpacked: Uint8Array }>;
}

/** A chunk of words as it is to be packed, with its first and its last word. */
export interface JoinedChunk {
  readonly first: string;
  readonly last: string;
  readonly unpacked: Uint8Array;
}

/** A word of one index with the articles that hold it, which count from the first of that index. */
interface Word {
  readonly word: string;
  readonly articles: number;
  readonly first: number;
  readonly last: number;
  /** How many places it stands at, with the changes of their weight, and how many articles. */
  readonly postings: number;
  /** How many items the first article has, and everything after its number, to the end of the last article. */
  readonly items: number;
  readonly rest: Uint8Array;
}

/**
 * Joins indexes that Pagefind made of neighbouring articles to what it would make of all at once: the articles of each
 * stand after those of the one before. Of every word its articles are written after each other as they stand; only the
 * step to the first of an index is another.
 *
 * @param most so many postings or more close a chunk, as with Pagefind.
 * @throws {BrokenIndex} when a chunk is not written as that of the Pagefind this was made for.
 */
export function* joinChunks(indexes: readonly JoinedIndex[], most: number): Generator<JoinedChunk> {
  let words: Uint8Array[] = [];
  let held = 0;
  let [first, last] = ['', ''];
  const close = (): JoinedChunk => {
    const begin = new TextEncoder().encode(signature);
    return { first, last, unpacked: joinBytes([begin, cbor.list(1), cbor.list(words.length), ...words]) };
  };
  for (const { word, parts } of wordsOfAll(indexes)) {
    if (words.length === 0) first = word;
    last = word;
    words.push(joinWord(word, parts));
    held += parts.reduce((sum, part) => sum + part.postings, 0);
    if (held < most) continue;
    yield close();
    [words, held] = [[], 0];
  }
  if (words.length > 0) yield close();
}

/** A word's part in one index, and how many articles stand before that index. */
interface Part extends Word {
  readonly before: number;
}

/** Gives every word once, sorted, with its parts in the order of the indexes. */
function* wordsOfAll(indexes: readonly JoinedIndex[]) {
  let before = 0;
  const sources = indexes.map((index) => {
    const source = { words: readWords(index), before };
    before += index.articles;
    return { ...source, next: source.words.next() };
  });
  for (;;) {
    let word: string | undefined;
    for (const { next } of sources)
      if (!next.done && (word === undefined || next.value.word < word)) word = next.value.word;
    if (word === undefined) return;
    const parts: Part[] = [];
    for (const source of sources) {
      if (source.next.done || source.next.value.word !== word) continue;
      parts.push({ ...source.next.value, before: source.before });
      source.next = source.words.next();
    }
    yield { word, parts };
  }
}

function joinWord(word: string, parts: readonly Part[]): Uint8Array {
  const articles = parts.reduce((sum, part) => sum + part.articles, 0);
  const bytes = [cbor.list(3), cbor.text(word), cbor.list(articles)];
  let reached = 0;
  for (const { before, first, last, items, rest } of parts) {
    bytes.push(cbor.list(items), cbor.number(before + first - reached), rest);
    reached = before + last;
  }
  bytes.push(cbor.list(0));
  return joinBytes(bytes);
}

function* readWords(index: JoinedIndex): Generator<Word, undefined> {
  let before = '';
  for (const { file, unpacked } of index.chunks()) {
    try {
      for (const word of readChunk(unpacked)) {
        if (word.word <= before) throw new Error(`“${word.word}” stands after “${before}”`);
        before = word.word;
        yield word;
      }
    } catch (cause) {
      throw new BrokenIndex(file, 'cannot be read', { cause });
    }
  }
  return undefined;
}

function* readChunk(unpacked: Uint8Array): Generator<Word> {
  const bytes = unpacked.subarray(signature.length);
  const chunk = openCbor(bytes);
  if (chunk.list() !== 1) throw new Error('A chunk holds more than words');
  for (let words = chunk.list(); words > 0; words--) {
    if (chunk.list() !== 3) throw new Error('A word holds something unknown');
    const word = chunk.text();
    const articles = chunk.list();
    let [first, last, items, start, postings] = [0, 0, 0, 0, articles];
    for (let n = 0; n < articles; n++) {
      const its = chunk.list();
      last += chunk.number();
      if (n === 0) [first, items, start] = [last, its, chunk.place()];
      for (let more = 1; more < its; more++) {
        const places = chunk.list();
        postings += places;
        for (let left = places; left > 0; left--) chunk.skip();
      }
    }
    const rest = bytes.subarray(start, chunk.place());
    // Spellings with accents, which no token has.
    if (chunk.list() !== 0) throw new Error(`“${word}” has other spellings`);
    yield { word, articles, postings, first, last, items, rest };
  }
}
