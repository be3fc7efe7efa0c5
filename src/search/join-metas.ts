import { BrokenIndex } from './broken-index.ts';
import { cbor, joinBytes, openCbor } from './cbor.ts';
import { signature } from './packed-file.ts';

/** A chunk as Pagefind's outline names it. */
export interface NamedChunk {
  readonly first: string;
  readonly last: string;
  readonly name: string;
}

/** Pagefind's outline of some articles, unpacked, its file's name, and what each of the articles shall be called. */
export interface JoinedMeta {
  readonly file: string;
  readonly unpacked: Uint8Array;
  readonly names: readonly string[];
}

/**
 * Joins Pagefind's outlines of neighbouring articles to that of all, with these chunks.
 *
 * @throws {BrokenIndex} when one is not written as that of the Pagefind this was made for, or not of the same one.
 */
export function joinMetas(metas: readonly JoinedMeta[], chunks: readonly NamedChunk[]): Uint8Array {
  const parts = metas.map((meta) => {
    try {
      return readMeta(meta);
    } catch (cause) {
      throw new BrokenIndex(meta.file, 'cannot be read', { cause });
    }
  });
  const { version } = parts[0]!;
  const other = parts.findIndex((part) => part.version !== version);
  if (other >= 0) throw new BrokenIndex(metas[other]!.file, `is not of Pagefind ${version}, as others are`);
  const articles = parts.flatMap((part) => part.articles);
  // The fields of articles that words stand in: the title, or none where no headline has a word.
  const fields = parts.reduce(
    (most, part) => (part.fields.length > most.length ? part.fields : most),
    parts[0]!.fields,
  );
  return joinBytes([
    new TextEncoder().encode(signature),
    cbor.list(6),
    cbor.text(version),
    cbor.list(articles.length),
    ...articles,
    cbor.list(chunks.length),
    ...chunks.flatMap(({ first, last, name }) => [cbor.list(3), ...[first, last, name].map(cbor.text)]),
    cbor.list(0),
    cbor.list(0),
    fields,
  ]);
}

function readMeta({ unpacked, names }: JoinedMeta) {
  const bytes = unpacked.subarray(signature.length);
  const meta = openCbor(bytes);
  if (meta.list() !== 6) throw new Error('An outline has six parts');
  const version = meta.text();
  const articles: Uint8Array[] = [];
  for (let left = meta.list(); left > 0; left--) {
    if (meta.list() !== 2) throw new Error('An article holds something unknown');
    meta.skip();
    const start = meta.place();
    meta.skip();
    const words = bytes.subarray(start, meta.place());
    articles.push(joinBytes([cbor.list(2), cbor.text(names[articles.length]!), words]));
  }
  meta.skip();
  for (const what of ['filters', 'orders'])
    if (meta.list() !== 0) throw new Error(`Articles have no ${what} of Pagefind’s here`);
  return { version, articles, fields: bytes.subarray(meta.place()) };
}

/**
 * Gives every article a name of its own. Pagefind calls an article by a few letters of a digest, and sees to it that no
 * two of one index are called alike; of several indexes two may be.
 */
export function nameApart(ids: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const taken = new Set<string>();
  return ids.map((its) =>
    its.map((id) => {
      let name = id;
      for (let nth = 2; taken.has(name); nth++) name = `${id}-${nth}`;
      taken.add(name);
      return name;
    }),
  );
}
