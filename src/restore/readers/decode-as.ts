import iconv from 'iconv-lite';

// Node's own decoders miss syllables that Korean papers print (똠), and 着 and 衆 in the Big5 of Hong Kong.
const fuller: Readonly<Record<string, string>> = { 'euc-kr': 'cp949', big5: 'big5-hkscs' };

/**
 * Decodes bytes in an encoding; undefined where they are none of its text.
 *
 * @throws {RangeError} when there is no encoding of that name.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codec = fuller[decoder.encoding];
  if (codec !== undefined) return decodeWhole(bytes, codec);
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeWhole(bytes: Uint8Array, codec: string): string | undefined {
  const text = iconv.decode(bytes, codec);
  return text.includes('\uFFFD') ? undefined : text;
}
