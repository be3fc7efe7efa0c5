import { readSections } from '../markdown/read-article.ts';
import type { Section } from '../model/article.ts';
import type { HeldArticle } from './held-article.ts';
import { readBody } from './read-body.ts';

/** Reads the texts of articles section by section, by their files. */
export function readWhole(articles: readonly HeldArticle[]): ReadonlyMap<string, readonly Section[]> {
  return new Map(articles.map((held) => [held.file, readSections(readBody(held))]));
}
