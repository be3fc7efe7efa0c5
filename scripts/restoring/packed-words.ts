import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Many words that are much alike in little room, as the ledger of a large archive wants them. */
export const packedWords = {
  pack: (words: readonly string[]): string =>
    words.length === 0 ? '' : deflateRawSync(words.join('\n')).toString('base64'),
  unpack: (packed: string): readonly string[] =>
    packed === '' ? [] : inflateRawSync(Buffer.from(packed, 'base64')).toString().split('\n'),
} as const;
