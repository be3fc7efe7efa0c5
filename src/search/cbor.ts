type Cbor = number | string | readonly Cbor[];

/**
 * Reads what Pagefind writes as CBOR: arrays, text, numbers from 0 on.
 *
 * @throws {Error} on anything else, which would mean that Pagefind's format has changed.
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return next();

  function next(): Cbor {
    const head = view.getUint8(at++);
    const length = argument(head & 31);
    switch (head >> 5) {
      case 0:
        return length;
      case 3:
        return new TextDecoder().decode(bytes.subarray(at, (at += length)));
      case 4:
        return Array.from({ length }, next);
      default:
        throw new Error(`Pagefind's outline holds CBOR of type ${head >> 5}, which is not known here`);
    }
  }

  function argument(short: number): number {
    if (short < 24) return short;
    const width = 2 ** (short - 24);
    at += width;
    switch (width) {
      case 1:
        return view.getUint8(at - 1);
      case 2:
        return view.getUint16(at - 2);
      case 4:
        return view.getUint32(at - 4);
      default:
        throw new Error("Pagefind's outline holds a length that is not known here");
    }
  }
}
