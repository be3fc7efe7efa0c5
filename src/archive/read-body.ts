import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from '../markdown/read-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** Reads an article's Markdown from its file; at once, since waiting for each of many small files costs more. */
export function readBody({ file }: Pick<HeldArticle, 'file'>): string {
  return bodyOf(readFileSync(join(findFolders().articles, file), 'utf8'));
}
