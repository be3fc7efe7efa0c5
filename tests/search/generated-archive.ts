import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { restore } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { benchCases } from '../bench/bench-cases.ts';

const perIssue = 20;

/**
 * Writes articles that were damaged and restored, in seven languages, below a folder laid out as `content/articles`: a
 * paper for each language, its days over a century. Same seed, same articles.
 */
export async function writeRestoredArticles(folder: string, articles: number, seed: number): Promise<void> {
  for (const [n, { lang, damaged, paper, words }] of (await benchCases(articles, seed)).entries()) {
    const scan = { file: `p${n}.txt`, text: damaged.scan, lang };
    const [restored] = restore(scan, { sha256: '0'.repeat(64), paper, words }).articles;
    if (!restored) continue;
    const nth = Math.floor(n / 7 / perIssue);
    const issued = new Date(Date.UTC(1900 + nth * 4, n % 12, 1 + (n % 28))).toISOString().slice(0, 10);
    const { article, sections } = restored;
    const path = join(folder, `paper-${lang.toLowerCase()}`, issued, `a${String(n).padStart(5, '0')}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      path,
      writeMarkdown({ ...article, paper: `paper-${lang.toLowerCase()}`, issued }, sections),
    );
  }
}
