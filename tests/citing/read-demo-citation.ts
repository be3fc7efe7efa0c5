import { readFile } from 'node:fs/promises';
import { findFolders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import { citeArticle } from '../../src/citing/cite-article.ts';
import type { CslItem } from '../../src/citing/csl.ts';
import { readFrontmatter } from '../../src/markdown/read-article.ts';

const { papers } = await readPapers(findFolders({}));

/** Cites an article of the demo archive, by its place: `yunting-daily/1998-11-09/p01-01`. */
export async function citeDemo(place: string, url?: string): Promise<CslItem> {
  const file = new URL(`../demo/${place}.md`, import.meta.url);
  const { article } = readFrontmatter(await readFile(file, 'utf8'));
  return citeArticle({ article, paper: papers.get(place.split('/')[0]!), address: `/${place}/`, url });
}
