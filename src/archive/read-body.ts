import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyOf } from '../markdown/read-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** Reads an article's Markdown from its file. */
export async function readBody({ file }: Pick<HeldArticle, 'file'>): Promise<string> {
  return bodyOf(await readFile(join(findFolders().articles, file), 'utf8'));
}
