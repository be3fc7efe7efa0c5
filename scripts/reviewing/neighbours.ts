import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { readFrontmatter } from '../../src/markdown/read-article.ts';
import type { OpenDoubt } from './open-doubts.ts';
import type { Neighbour } from './views/actions.ts';

/** Finds the other articles of an article's issue, in their order. */
export async function neighboursOf({ file }: OpenDoubt, folders: Folders): Promise<readonly Neighbour[]> {
  const issue = join(folders.articles, dirname(file));
  const files = (await listFiles(issue)).filter((it) => it.endsWith('.md') && !file.endsWith(`/${it}`));
  return Promise.all(
    files.map(async (it) => {
      const { article } = readFrontmatter(await readFile(join(issue, it), 'utf8'));
      return { name: it.slice(0, -'.md'.length), headline: article.headline };
    }),
  );
}
