import type { Words } from '../../src/restore/writing/writing-system.ts';

/** The words that were heard in an archive, in memory that all threads share. */
export interface HeardWords extends Words {
  add(word: string): void;
}

const bitsOfAll = 2 ** 27;
const probes = [0x811c9dc5, 0x1b873593, 0x9e3779b1, 0x2c1b3c6d] as const;

/** Makes memory for the words of an archive: 16 MB, however many they are and however long. */
export function memoryForWords(): SharedArrayBuffer {
  return new SharedArrayBuffer(bitsOfAll / 8);
}

/**
 * Opens the words of an archive, here or in another thread. They are kept as four bits each (Bloom): a word that was
 * heard is known, and of five million different ones less than one in a thousand passes for heard that was not.
 */
export function openHeardWords(memory: SharedArrayBuffer): HeardWords {
  const bits = new Int32Array(memory);
  const last = bits.length * 32 - 1;
  return {
    add(word) {
      for (const probe of probes) {
        const bit = digestOf(word, probe) & last;
        Atomics.or(bits, bit >>> 5, 1 << (bit & 31));
      }
    },
    has: (word) =>
      probes.every((probe) => {
        const bit = digestOf(word, probe) & last;
        return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
      }),
  };
}

/** Fowler, Noll and Vo's digest, with a last stir so that its low bits are as good as the others. */
function digestOf(word: string, seed: number): number {
  let digest = seed;
  for (let i = 0; i < word.length; i++) digest = Math.imul(digest ^ word.charCodeAt(i), 0x01000193);
  digest = Math.imul(digest ^ (digest >>> 15), 0x2c1b3c6d);
  return digest ^ (digest >>> 13);
}
