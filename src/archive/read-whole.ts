import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyOf, readSections } from '../markdown/read-article.ts';
import type { Section } from '../model/article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** Reads the texts of articles section by section, by their files. */
export async function readWhole(
  articles: readonly HeldArticle[],
): Promise<ReadonlyMap<string, readonly Section[]>> {
  const read = articles.map(async ({ file }) => {
    const text = await readFile(join(findFolders().articles, file), 'utf8');
    return [file, readSections(bodyOf(text))] as const;
  });
  return new Map(await Promise.all(read));
}
