import { readSections } from '../markdown/read-article.ts';
import type { Section } from '../model/article.ts';
import type { HeldArticle } from './held-article.ts';
import { readBody } from './read-body.ts';

/** Reads the texts of articles section by section, by their files. */
export async function readWhole(
  articles: readonly HeldArticle[],
): Promise<ReadonlyMap<string, readonly Section[]>> {
  const read = articles.map(async (held) => [held.file, readSections(await readBody(held))] as const);
  return new Map(await Promise.all(read));
}
