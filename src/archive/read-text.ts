import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle, type ArticleFile } from '../markdown/read-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** Reads the file of an article, with its text. */
export async function readText({ file }: HeldArticle): Promise<ArticleFile> {
  return readArticle(await readFile(join(findFolders().articles, file), 'utf8'));
}
