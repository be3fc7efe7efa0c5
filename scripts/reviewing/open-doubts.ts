import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { weighDoubt } from '../../src/archive/weigh-doubt.ts';
import { readFrontmatter } from '../../src/markdown/read-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Doubt } from '../../src/model/change.ts';
import { openCorrections } from '../restoring/read-corrections.ts';
import { isSettled } from './is-settled.ts';

/** A doubt that nobody has decided yet, with the article it is about. */
export interface OpenDoubt {
  readonly file: string;
  readonly paper: string;
  readonly article: Article;
  readonly doubt: Doubt;
}

/** The doubts of an archive: those that are open, the weightiest first, and how many people have settled. */
export interface Doubts {
  readonly open: readonly OpenDoubt[];
  readonly settled: number;
}

/** The doubts of an archive, read again and again. */
export interface DoubtReader {
  /** Looks at every article file, and reads those that have changed since. */
  anew(): Promise<Doubts>;
  /** Takes the articles as they were looked at last, and only the decisions anew. */
  known(): Promise<Doubts>;
}

// So many files are looked at at once: enough to keep a disk busy, few enough for any system.
const atOnce = 64;

interface Read {
  readonly stamp: string;
  /** Absent where the article holds no doubt. */
  readonly article?: Article | undefined;
}

/** Opens the doubts of an archive; an article that cannot be read is told in a line, and the rest is read. */
export function openDoubts(folders: Folders, onFailure: (line: string) => void): DoubtReader {
  let known: Map<string, Read> | undefined;
  const look = async (file: string): Promise<[string, Read] | undefined> => {
    try {
      return [file, await readDoubted(join(folders.articles, file), known?.get(file))];
    } catch (error) {
      onFailure(`${file} ${(error as Error).message}`);
      return undefined;
    }
  };
  const anew = async (): Promise<Doubts> => {
    const files = (await listFiles(folders.articles)).filter((file) => placeOfArticle(file) !== undefined);
    const now = new Map<string, Read>();
    for (let at = 0; at < files.length; at += atOnce) {
      const looked = await Promise.all(files.slice(at, at + atOnce).map(look));
      for (const [file, read] of looked.filter((it) => it !== undefined)) now.set(file, read);
    }
    known = now;
    return gather(now, folders);
  };
  return { anew, known: () => (known === undefined ? anew() : gather(known, folders)) };
}

async function readDoubted(path: string, known: Read | undefined): Promise<Read> {
  const { mtimeMs, size } = await stat(path);
  const stamp = `${mtimeMs} ${size}`;
  if (known?.stamp === stamp) return known;
  const text = await readFile(path, 'utf8');
  // Most articles hold no doubt, and their frontmatter need not be parsed to know it.
  if (!/^(?:doubts|corrections):/mu.test(text)) return { stamp };
  return { stamp, article: readFrontmatter(text).article };
}

async function gather(read: ReadonlyMap<string, Read>, folders: Folders): Promise<Doubts> {
  const decided = await openCorrections(folders);
  const open: OpenDoubt[] = [];
  let settled = 0;
  for (const [file, { article }] of read) {
    if (article === undefined) continue;
    const corrections = await decided.of(file);
    settled += new Set(corrections.filter(({ kind }) => kind === 'accept').map((it) => JSON.stringify(it)))
      .size;
    const { paper } = placeOfArticle(file)!;
    for (const doubt of article.doubts ?? []) {
      if (!isSettled(doubt, article, corrections)) open.push({ file, paper, article, doubt });
    }
  }
  return { open: open.sort(byWeight), settled };
}

/** The files come in the order of the articles, and sorting keeps that among equals. */
function byWeight(a: OpenDoubt, b: OpenDoubt): number {
  return weighDoubt(b.doubt.rule) - weighDoubt(a.doubt.rule);
}
