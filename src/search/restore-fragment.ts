import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexDocument } from './index-document.ts';
import { cellBorder } from './tokens.ts';

/** What every file of Pagefind's begins with once it is unpacked. */
export const signature = 'pagefind_dcd';

/**
 * Gives a fragment of the index, which holds tokens, its printed text back: a cell for each token, so that every
 * place Pagefind counts is still where it was, and headline, sections and the rest of what is shown.
 *
 * @throws {Error} when the fragment's tokens are not those that were sent.
 */
export function restoreFragment(packed: Uint8Array, document: IndexDocument): Uint8Array {
  const fragment = unpack(packed);
  checkTokens(fragment, document);
  const { cells, anchors, meta } = document;
  const restored = JSON.stringify({ ...fragment, content: cells.join(cellBorder), anchors, meta });
  return gzipSync(signature + restored, { level: 9 });
}

/** Tells of which article a fragment is. */
export function addressOf(packed: Uint8Array): string {
  return unpack(packed).url;
}

function unpack(packed: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(packed).toString().slice(signature.length)) as Fragment;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
}

function checkTokens({ url, content, word_count }: Fragment, { tokens, cells }: IndexDocument): void {
  const counted = content.split(cellBorder).map((token) => token.trim());
  const same = counted.length === tokens.length && counted.every((token, n) => token === tokens[n]);
  if (same && word_count === cells.length) return;
  throw new Error(
    `Pagefind counts ${word_count} places in ${url}, where ${cells.length} were sent: the index would point at wrong ones`,
  );
}
