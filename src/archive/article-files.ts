import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readFrontmatter } from '../markdown/read-article.ts';
import { ownPages } from '../model/address.ts';
import { heldArticleSchema } from './held-article.ts';
import { listFiles } from './list-files.ts';
import { placeOfArticle } from './place-of-article.ts';

/**
 * Loads the article files below a folder into a collection: frontmatter, digest and place, never the text. A file
 * that cannot be read is one line of warning and the rest is loaded; so is a file that stands where no article can.
 */
export function articleFiles(folder: string): Loader {
  return {
    name: 'article-files',
    schema: heldArticleSchema,
    async load(context) {
      const files = await listFiles(folder);
      const articles = files.filter((file) => placeOfArticle(file) !== undefined);
      warnOfMisplaced(files.filter((file) => placeOfArticle(file) === undefined));
      for (const file of articles) loadFile(folder, file, context);
      const held = new Set(articles.map(idOf));
      for (const id of context.store.keys()) if (!held.has(id)) context.store.delete(id);
      follow(folder, context);
    },
  };
}

/** Loads one file, unless it is the same as when it was loaded last. */
function loadFile(folder: string, file: string, { store, generateDigest, logger }: LoaderContext) {
  const id = idOf(file);
  const path = join(folder, file);
  try {
    const text = readFileSync(path, 'utf8');
    const digest = generateDigest(text);
    if (store.get(id)?.digest === digest) return;
    const { article } = readFrontmatter(text);
    store.set({ id, digest, data: { place: placeOfArticle(file), file, article } });
  } catch (error) {
    store.delete(id);
    logger.error(`${path} ${(error as Error).message.replace(/\s*\n\s*/gu, ' ')}`);
  }
}

// The site is built with Astro's own messages off, and this is a message of ours.
function warnOfMisplaced(files: readonly string[]): void {
  if (files.length === 0) return;
  console.warn(
    `${files.join(', ')}: no article stands here, so these were passed over; articles are <paper>/<day>/<name>.md, <paper>/undated/<name>.md or unsorted/<name>.md, and no paper bears the name of a page of the site (${[...ownPages].join(', ')}).`,
  );
}

/** While the site is being worked on, takes up changes as they are saved. */
function follow(folder: string, context: LoaderContext): void {
  const { watcher, store } = context;
  watcher?.add(folder);
  watcher?.on('all', (event, path) => {
    const file = relative(folder, path).split(sep).join('/');
    if (file.startsWith('..') || placeOfArticle(file) === undefined) return;
    if (event === 'unlink') store.delete(idOf(file));
    else if (event === 'add' || event === 'change') loadFile(folder, file, context);
  });
}

function idOf(file: string): string {
  return file.slice(0, -'.md'.length);
}
