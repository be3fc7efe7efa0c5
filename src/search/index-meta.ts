import { BrokenIndex } from './broken-index.ts';
import { openCbor } from './cbor.ts';
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
 * Reads Pagefind's own outline: version, articles as id and words, chunks as first word, last word and name, …
 *
 * @throws {BrokenIndex} when it is not written as that of the Pagefind this was made for.
 */
export function readIndexMeta(file: string, unpacked: Uint8Array): IndexMeta {
  const [ids, starts, chunks]: string[][] = [[], [], []];
  try {
    const meta = openCbor(unpacked.subarray(signature.length));
    meta.list();
    meta.skip();
    for (let articles = meta.list(); articles > 0; articles--) {
      meta.list();
      ids!.push(meta.text());
      meta.skip();
    }
    for (let left = meta.list(); left > 0; left--) {
      meta.list();
      starts!.push(meta.text());
      meta.skip();
      chunks!.push(meta.text());
    }
  } catch (cause) {
    throw new BrokenIndex(file, 'cannot be read', { cause });
  }
  return { ids: ids!, starts: starts!, chunks: chunks! };
}
