import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';

/** Finds an article's file below the folder of articles by its address or its path; undefined where none is. */
export function findArticleFile(name: string, { articles }: Folders): string | undefined {
  const wanted = `${name.replace(/^\/|\/$|\.md$/gu, '')}.md`;
  if (existsSync(join(articles, wanted))) return wanted;
  const path = relative(articles, resolve(name)).split(sep).join('/');
  return !path.startsWith('..') && path.endsWith('.md') && existsSync(join(articles, path))
    ? path
    : undefined;
}
