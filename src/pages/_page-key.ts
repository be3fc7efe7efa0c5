import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { HeldArticle } from '../archive/held-article.ts';

/** Makes the key of a page out of all that it shows; undefined while the site is being worked on. */
export type KeyMaker = (shown: object) => string | undefined;

/**
 * Gives what makes pages' keys. A page whose key is the same as in the build before is taken from there, so the key has
 * to change with everything on the page; an article in it stands for all that its file says. What every page depends
 * on, the program and `archive.yaml`, is in `astro.config.mjs`.
 */
export async function findKeyMaker(): Promise<KeyMaker> {
  if (import.meta.env.DEV) return () => undefined;
  const entries = await getCollection('articles');
  const digests = new Map<unknown, string>(entries.map(({ data, digest }) => [data.file, String(digest)]));
  const digestOf = (_: string, value: unknown) =>
    isHeld(value) ? [value.file, digests.get(value.file)] : value;
  return (shown) => createHash('sha256').update(JSON.stringify(shown, digestOf)).digest('base64url');
}

function isHeld(value: unknown): value is HeldArticle {
  return (
    typeof value === 'object' && value !== null && 'file' in value && 'place' in value && 'article' in value
  );
}
