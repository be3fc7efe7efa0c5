import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/archive/list-files.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { CleanArticle } from '../damage/page.ts';

/** What the demo papers' files say that matters to restoring. */
export const demoPapers: Readonly<Record<string, Paper>> = {
  'yunting-daily': {
    name: '云汀日报',
    lang: 'zh-Hans',
    furniture: ['第{page}版 {rubric} 云汀日报'],
  },
  'wrenhaven-packet': {
    name: 'The Wrenhaven Packet',
    lang: 'en',
    furniture: ['{rubric} · The Wrenhaven Packet · {page}'],
  },
};

/** A clean article of the demo papers, with its file below this folder: `<paper>/<day>/p01-01.md`. */
export interface DemoArticle extends CleanArticle {
  readonly file: string;
}

/**
 * Reads the clean articles of the two demo papers that have scans of their own; those that share a page with others
 * are in `whole-pages`.
 */
export async function readDemo(): Promise<readonly DemoArticle[]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = (await listFiles(folder)).filter(
    (file) => file.endsWith('.md') && !file.startsWith('whole-pages/'),
  );
  return files.map((file) => ({ file, ...readArticle(readFileSync(`${folder}/${file}`, 'utf8')) }));
}
