/** A set of words in few bits (Bloom), by their digests: what was added is in it, and seldom what was not. */
export const bloom = {
  digestOf,
  add(bits: Uint32Array, digest: number): void {
    for (const seed of seeds) {
      const bit = placeOf(bits, digest, seed);
      bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  },
  has(bits: Uint32Array, digest: number): boolean {
    return isSet(bits, placeOf(bits, digest, seeds[0])) && isSet(bits, placeOf(bits, digest, seeds[1]));
  },
} as const;

// Two bits a key.
const seeds = [0, 0x9e3779b9] as const;

function isSet(bits: Uint32Array, bit: number): boolean {
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** FNV-1a. */
function digestOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}

/** The number of bits is a power of two; the digest is mixed as in MurmurHash3. */
function placeOf(bits: Uint32Array, digest: number, seed: number): number {
  return mix(digest ^ seed) & (bits.length * 32 - 1);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
