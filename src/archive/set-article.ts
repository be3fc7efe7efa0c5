import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermalinkLabels } from '../markdown/add-permalinks.ts';
import { openingOf } from '../markdown/opening.ts';
import { readArticle, type ArticleFile } from '../markdown/read-article.ts';
import { renderArticle } from '../markdown/render-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** An article with its text, set for its page. */
export interface SetArticle extends ArticleFile {
  readonly html: string;
  /** The first words of the text. */
  readonly opening: string;
}

/** Reads an article's file and sets its text. */
export async function setArticle(held: HeldArticle, labels: PermalinkLabels): Promise<SetArticle> {
  const file = await readFileOf(held);
  return { ...file, html: renderArticle(file.body, labels), opening: openingIn(file) };
}

/** Reads the first words of articles, by their files. */
export async function readOpenings(articles: readonly HeldArticle[]): Promise<ReadonlyMap<string, string>> {
  const read = articles.map(async (held) => [held.file, openingIn(await readFileOf(held))] as const);
  return new Map(await Promise.all(read));
}

async function readFileOf({ file }: HeldArticle): Promise<ArticleFile> {
  return readArticle(await readFile(join(findFolders().articles, file), 'utf8'));
}

function openingIn({ sections, article }: ArticleFile): string {
  return openingOf(sections, article.lang);
}
