import { BrokenIndex } from './broken-index.ts';

/** What every file of Pagefind's begins with once it is unpacked. */
export const signature = 'pagefind_dcd';

/** Reads a file of the index by its path below the index's folder. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Unpacks a file of the index. A host may have unpacked it on the way, where it begins with `begin`.
 *
 * @throws {BrokenIndex} when it is no packed file, is cut or damaged, is not the one with this check, or holds
 *   something else than what begins so.
 */
export async function unpackFile(
  file: string,
  packed: Uint8Array<ArrayBuffer>,
  { begin = signature, check }: { begin?: string; check?: string | undefined } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (beginsWith(packed, begin)) return packed;
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw new BrokenIndex(file, 'is not a file of the index');
  if (check !== undefined && checkOf(packed) !== check) throw new BrokenIndex(file, 'is not of this index');
  const unpacked = await gunzip(packed).catch((cause: unknown) => {
    throw new BrokenIndex(file, 'is cut or damaged', { cause });
  });
  if (!beginsWith(unpacked, begin)) throw new BrokenIndex(file, 'is not a file of the index');
  return unpacked;
}

/**
 * Gives what a packed file says of itself at its end, its checksum and length: unpacking proves that they are true, and
 * they tell it from any other.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952#page-5
 */
export function checkOf(packed: Uint8Array): string {
  return Array.from(packed.subarray(-8, -2), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function beginsWith(bytes: Uint8Array, begin: string): boolean {
  return Array.from(begin).every((letter, n) => bytes[n] === letter.charCodeAt(0));
}
