/** Reads CBOR one item after the other; each says what the next must be. */
export interface CborReader {
  /** The length of a list whose items come next. */
  list(): number;
  number(): number;
  text(): string;
  skip(): void;
  /** The byte at which the next item begins. */
  place(): number;
}

const [natural, negative, text, list] = [0, 1, 3, 4];
const beyondAscii = /[^\0-\x7f]/u;

/**
 * Opens what Pagefind writes as CBOR: lists, texts, whole numbers.
 *
 * @throws {Error} when something else is met than is read, which would mean that Pagefind's format has changed.
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export function openCbor(bytes: Uint8Array): CborReader {
  const utf8 = new TextDecoder();
  let at = 0;
  let letters: string | undefined;
  return {
    list: () => lengthOf(list, 'list'),
    text: () => textOf(lengthOf(text, 'text')),
    number,
    skip,
    place: () => at,
  };

  function number(): number {
    const kind = bytes[at]! >> 5;
    if (kind !== natural && kind !== negative) throw unlike('number');
    const value = argument();
    return kind === natural ? value : -1 - value;
  }

  function skip(): void {
    const kind = bytes[at]! >> 5;
    if (kind === natural || kind === negative) argument();
    else if (kind === text) textOf(lengthOf(text, 'text'));
    else for (let items = lengthOf(list, 'list'); items > 0; items--) skip();
  }

  function lengthOf(kind: number, name: string): number {
    if (bytes[at]! >> 5 !== kind) throw unlike(name);
    return argument();
  }

  function textOf(length: number): string {
    // An outline is tens of thousands of short texts: cut out of one they are read ten times as fast.
    letters ??= new TextDecoder('latin1').decode(bytes);
    const start = at;
    at += length;
    const cut = letters.slice(start, at);
    return beyondAscii.test(cut) ? utf8.decode(bytes.subarray(start, at)) : cut;
  }

  function argument(): number {
    const short = bytes[at++]! & 31;
    if (short < 24) return short;
    const width = 2 ** (short - 24);
    if (width > 4 || at + width > bytes.length) throw unlike('length');
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 256 + bytes[at]!;
    return value;
  }

  function unlike(wanted: string): Error {
    return new Error(`Pagefind's CBOR holds no ${wanted} at byte ${at}, where one was expected`);
  }
}

/** Writes the items that Pagefind's files are made of. */
export const cbor = {
  list: (length: number): Uint8Array => head(list, length),
  /** A whole number that is not negative. */
  number: (value: number): Uint8Array => head(natural, value),
  text(value: string): Uint8Array {
    const bytes = new TextEncoder().encode(value);
    return joinBytes([head(text, bytes.length), bytes]);
  },
};

/** Gives parts of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** An item's kind and its number or length, in as few bytes as that takes. */
function head(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const width = [1, 2, 4].find((bytes) => value < 256 ** bytes)!;
  const bytes = Array.from({ length: width }, (_, n) => Math.floor(value / 256 ** (width - 1 - n)) % 256);
  return Uint8Array.of((kind << 5) | (24 + Math.log2(width)), ...bytes);
}
