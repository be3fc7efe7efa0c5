/** A set of words in few bits (Bloom): what was added is in it, and seldom what was not. */
export const bloom = {
  add(bits: Uint32Array, key: string): void {
    for (const bit of bitsOf(bits, key)) bits[bit >>> 5]! |= 1 << (bit & 31);
  },
  has(bits: Uint32Array, key: string): boolean {
    return bitsOf(bits, key).every((bit) => (bits[bit >>> 5]! >>> (bit & 31)) & 1);
  },
} as const;

/** Two bits a key; the number of bits is a power of two. FNV-1a, mixed as in MurmurHash3. */
function bitsOf(bits: Uint32Array, key: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  const last = bits.length * 32 - 1;
  return [mix(hash) & last, mix(hash ^ 0x9e3779b9) & last];
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
