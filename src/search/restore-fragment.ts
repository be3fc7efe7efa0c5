import { gunzipSync, gzipSync } from 'node:zlib';
import type { Anchor } from './index-document.ts';
import { signature } from './packed-file.ts';
import { cellBorder } from './tokens.ts';

/** An article's text as its fragment shall read, and the tokens that were sent to Pagefind in its place. */
export interface SentArticle {
  readonly tokens: readonly string[];
  /** The cells, with the border between each two. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Gives a fragment of the index, which holds tokens, its printed text back: a cell for each token, so that every
 * place Pagefind counts is still where it was, and headline, sections and the rest of what is shown. It says which
 * fragment it is, so that one in another's place is known.
 *
 * @throws {Error} when the fragment's tokens are not those that were sent.
 */
export function restoreFragment(id: string, fragment: Fragment, sent: SentArticle): Uint8Array {
  checkTokens(fragment, sent);
  const { content, anchors, meta } = sent;
  const { url } = fragment;
  return gzipSync(signature + JSON.stringify({ id, url, content, anchors, meta }), { level: 9 });
}

/** Reads a fragment as Pagefind packed it. */
export function readFragment(packed: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(packed).toString().slice(signature.length)) as Fragment;
}

/** An article's tokens as Pagefind counted them. */
export interface Fragment {
  /** The article's address. */
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
}

function checkTokens({ url, content, word_count }: Fragment, { tokens }: SentArticle): void {
  const counted = content.split(cellBorder).map((token) => token.trim());
  const same = counted.length === tokens.length && counted.every((token, n) => token === tokens[n]);
  if (same && word_count === tokens.length) return;
  throw new Error(
    `Pagefind counts ${word_count} places in ${url}, where ${tokens.length} were sent: the index would point at wrong ones`,
  );
}
