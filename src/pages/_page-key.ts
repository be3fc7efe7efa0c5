import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { HeldArticle } from '../archive/held-article.ts';

/** A digest of what every page depends on; `astro.config.mjs` sets it. */
declare const __EVERY_PAGE__: string;

/** Makes the key of a page out of all that is on it and in the files beside it; undefined where none is needed. */
export type KeyMaker = (shown: object) => string | undefined;

/**
 * Gives what makes pages' keys. A page whose key is that of the page that stands is not made again, so the key has to
 * change with everything a page shows; an article in it stands for all that its file says.
 */
export async function findKeyMaker(): Promise<KeyMaker> {
  // While the site is being worked on, each page is made when it is asked for.
  if (import.meta.env.DEV) return () => undefined;
  const entries = await getCollection('articles');
  const digests = new Map<unknown, string>(entries.map(({ data, digest }) => [data.file, String(digest)]));
  const digestOf = (_: string, value: unknown) =>
    isHeld(value) ? [value.file, digests.get(value.file)] : value;
  return (shown) =>
    createHash('sha256').update(__EVERY_PAGE__).update(JSON.stringify(shown, digestOf)).digest('base64url');
}

function isHeld(value: unknown): value is HeldArticle {
  return (
    typeof value === 'object' && value !== null && 'file' in value && 'place' in value && 'article' in value
  );
}
