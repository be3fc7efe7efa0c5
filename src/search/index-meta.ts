import { BrokenIndex } from './broken-index.ts';
import { readCbor } from './cbor.ts';
import { signature } from './packed-file.ts';

/** What Pagefind's own outline (`*.pf_meta`) tells of an index. */
export interface IndexMeta {
  /** What Pagefind calls each article, by its number. */
  readonly ids: readonly string[];
  /**
   * The first word of each chunk, sorted. Pagefind loads for a prefix only the chunk the prefix itself would stand in,
   * while the words that begin with it may fill several.
   */
  readonly starts: readonly string[];
  /** The name of each chunk, in the same order. */
  readonly chunks: readonly string[];
}

/**
 * Reads Pagefind's own outline: version, pages as id and words, chunks as first word, last word and name, …
 *
 * @throws {BrokenIndex} when it is not written as that of the Pagefind this was made for.
 */
export function readIndexMeta(file: string, unpacked: Uint8Array): IndexMeta {
  try {
    const [, pages, chunks] = readCbor(unpacked.subarray(signature.length)) as [
      version: string,
      pages: [id: string, words: number][],
      chunks: [from: string, to: string, name: string][],
    ];
    return {
      ids: pages.map(([id]) => id),
      starts: chunks.map(([from]) => from),
      chunks: chunks.map(([, , name]) => name),
    };
  } catch (cause) {
    throw new BrokenIndex(file, 'cannot be read', { cause });
  }
}
