import { unpackFile } from './packed-file.ts';

/** Writes the articles a term stands in, under its name, as a bit for each article. */
export function writeArticleList(term: string, numbers: Uint32Array, articles: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(articles / 8));
  for (const n of numbers) bits[n >> 3]! |= 1 << (n & 7);
  return Buffer.concat([Buffer.from(headOf(term)), bits]);
}

/**
 * Reads the articles that a term stands in.
 *
 * @throws {BrokenIndex} when it is another term's list, or none.
 */
export async function readArticleList(
  file: string,
  packed: Uint8Array<ArrayBuffer>,
  term: string,
): Promise<Uint32Array> {
  const begin = headOf(term);
  const bits = (await unpackFile(file, packed, { begin })).subarray(begin.length);
  const numbers: number[] = [];
  bits.forEach((byte, n) => {
    for (let bit = 0; bit < 8; bit++) if ((byte >> bit) & 1) numbers.push(n * 8 + bit);
  });
  return Uint32Array.from(numbers);
}

function headOf(term: string): string {
  return `${term}\n`;
}
