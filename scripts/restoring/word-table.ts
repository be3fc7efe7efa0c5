/**
 * Words that were asked about, and how often the archive was heard to use each. It stands in memory that all threads
 * share and takes 12 bytes a place, however long the words: they are kept as 64-bit digests.
 */
export interface WordTable {
  readonly memory: SharedArrayBuffer;
  /** Hears a word of the archive; one that nobody asked about is passed over. */
  add(word: string): void;
  /** How often a word was heard; 0 too for one that nobody asked about. */
  times(word: string): number;
  has(word: string): boolean;
}

const bytesOfPlace = 12;

/** Makes a table of the words asked about, none of them heard yet. */
export function askWords(words: ReadonlySet<string>): WordTable {
  const places = 2 ** Math.ceil(Math.log2(words.size * 2 + 2));
  const table = openWordTable(new SharedArrayBuffer(places * bytesOfPlace));
  for (const word of words) table.ask(word);
  return table;
}

/** Opens a table that another thread made. */
export function openWordTable(memory: SharedArrayBuffer): WordTable & { ask(word: string): void } {
  const places = memory.byteLength / bytesOfPlace;
  const digests = new Int32Array(memory, 0, places * 2);
  const counts = new Int32Array(memory, places * 8, places);
  const placeOf = (first: number, second: number): number => {
    for (let place = first & (places - 1); ; place = (place + 1) & (places - 1)) {
      const isFree = digests[2 * place] === 0 && digests[2 * place + 1] === 0;
      if (isFree || (digests[2 * place] === first && digests[2 * place + 1] === second)) return place;
    }
  };
  const find = (word: string): number => {
    const place = placeOf(digestOf(word, 0x811c9dc5), digestOf(word, 0x1b873593) | 1);
    return digests[2 * place + 1] === 0 ? -1 : place;
  };
  const times = (word: string): number => {
    const place = find(word);
    return place < 0 ? 0 : Atomics.load(counts, place);
  };
  return {
    memory,
    ask(word) {
      const [first, second] = [digestOf(word, 0x811c9dc5), digestOf(word, 0x1b873593) | 1];
      const place = placeOf(first, second);
      digests[2 * place] = first;
      digests[2 * place + 1] = second;
    },
    add(word) {
      const place = find(word);
      if (place >= 0) Atomics.add(counts, place, 1);
    },
    times,
    has: (word) => times(word) > 0,
  };
}

/** Fowler, Noll and Vo's digest, with a last stir so that its low bits are as good as the others. */
function digestOf(word: string, seed: number): number {
  let digest = seed;
  for (let i = 0; i < word.length; i++) digest = Math.imul(digest ^ word.charCodeAt(i), 0x01000193);
  digest = Math.imul(digest ^ (digest >>> 15), 0x2c1b3c6d);
  return digest ^ (digest >>> 13);
}
