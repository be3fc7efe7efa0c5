import { createHash } from 'node:crypto';

/** The namespace of Backfile's names, itself a random UUID. */
const namespace = Buffer.from('5e6c1c0a2f5b4b0e9d3e7a1f4c8b2d60', 'hex');

/**
 * Gives a name the UUID it always has, as a URN: the same wherever the archive stands, and after every build.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
