import { BrokenIndex } from './broken-index.ts';
import type { Anchor } from './index-document.ts';
import { signature, unpackFile } from './packed-file.ts';
import { figuresId } from './printed-sections.ts';
import type { Field } from './query.ts';
import { cellBorder } from './tokens.ts';

/** An article as the index stores it. */
export interface StoredArticle {
  readonly address: string;
  readonly headline: string;
  readonly paper: string;
  readonly lang: string;
  readonly day?: string | undefined;
  readonly pages?: string | undefined;
  readonly sections: readonly StoredSection[];
}

/** A section as the index stores it: everything printed in it, piece by piece, its heading first. */
export interface StoredSection {
  readonly id: string;
  readonly heading: string | null;
  readonly pieces: readonly string[];
  /** Which part of the page each piece is, where one can look there only. */
  readonly fields: readonly (Field | undefined)[];
}

/** What the first pieces of an article are, a letter each: of its headlines, or its byline. */
const fieldOfLetter: Readonly<Record<string, Field>> = { h: 'headline', b: 'byline' };

/** A fragment of the index, with the cells' borders in its content. */
interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Reads an article out of its fragment.
 *
 * @throws {BrokenIndex} when the file is no fragment, or another article's.
 */
export async function readStoredArticle(
  file: string,
  packed: Uint8Array<ArrayBuffer>,
  id: string,
): Promise<StoredArticle> {
  const unpacked = await unpackFile(file, packed);
  const fragment = JSON.parse(new TextDecoder().decode(unpacked.subarray(signature.length))) as Fragment;
  // Where two of a span would be called alike, one is called by that and a number.
  if (id.split('-')[0] !== fragment.id) throw new BrokenIndex(file, 'is of another article');
  return storedArticle(fragment);
}

function storedArticle({ url, content, anchors, meta }: Fragment): StoredArticle {
  const { title = '', paper = '', lang = '', day, pages, head = '' } = meta;
  const cells = content.split(cellBorder);
  const pieces = cells.join('').split('\n').slice(0, -1);
  const firsts = anchors.map(({ location }) => count(cells.slice(0, location)));
  const sections = anchors.map(({ element, id, text }, n) => ({
    id,
    heading: element === 'h2' ? text : null,
    pieces: pieces.slice(firsts[n], firsts[n + 1]),
  }));
  const fieldsOf = ({ id, pieces: its }: { id: string; pieces: readonly string[] }, n: number) =>
    its.map((_, at) => (id === figuresId ? 'caption' : n === 0 ? fieldOfLetter[head[at] ?? ''] : undefined));
  return {
    address: url,
    headline: title,
    paper,
    lang,
    day,
    pages,
    sections: sections.map((section, n) => ({ ...section, fields: fieldsOf(section, n) })),
  };
}

function count(cells: readonly string[]): number {
  return cells.filter((cell) => cell === '\n').length;
}
