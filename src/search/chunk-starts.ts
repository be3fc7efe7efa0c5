import { gunzipSync } from 'node:zlib';
import { readCbor } from './cbor.ts';
import { signature } from './restore-fragment.ts';

/**
 * Reads from Pagefind's own outline (`*.pf_meta`: version, pages, chunks as first word, last word and name, …) the
 * first word of each chunk. Pagefind loads for a prefix only the chunk the prefix itself would stand in, while
 * the words that begin with it may fill several.
 */
export function readChunkStarts(outline: Uint8Array): string[] {
  const [, , chunks] = readCbor(gunzipSync(outline).subarray(signature.length)) as [
    version: string,
    pages: unknown[],
    chunks: [from: string, to: string, hash: string][],
  ];
  return chunks.map(([from]) => from);
}
