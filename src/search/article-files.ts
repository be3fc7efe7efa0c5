import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../archive/list-files.ts';
import { placeOfArticle } from '../archive/place-of-article.ts';
import { bodyOf } from '../markdown/read-article.ts';
import type { ArticleFile } from './part-spans.ts';

/** Lists the article files below a folder, each with its digest. */
export async function listArticleFiles(folder: string): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const file of await listFiles(folder)) {
    const place = placeOfArticle(file);
    if (!place) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const digest = createHash('sha256').update(text).digest('hex');
    files.push({ file, place, bytes: Buffer.byteLength(bodyOf(text)), digest });
  }
  return files;
}
