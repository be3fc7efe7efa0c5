import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontmatter } from '../markdown/read-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** Reads an article's text, as Markdown, from its file. */
export async function readText({ file }: HeldArticle): Promise<string> {
  const path = join(findFolders().articles, file);
  return readFrontmatter(await readFile(path, 'utf8')).body;
}
