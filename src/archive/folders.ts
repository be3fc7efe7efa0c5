import { join, resolve } from 'node:path';

/** Where the archive's own files stand and where the site goes; both are absolute paths. */
export interface Folders {
  readonly content: string;
  readonly scans: string;
  readonly corrections: string;
  readonly articles: string;
  readonly papers: string;
  readonly out: string;
}

/** Finds the archive's folders: `BACKFILE_CONTENT` and `BACKFILE_OUT` name others than `content` and `dist`. */
export function findFolders(environment: NodeJS.ProcessEnv = process.env): Folders {
  const content = resolve(environment['BACKFILE_CONTENT'] || 'content');
  return {
    content,
    scans: join(content, 'scans'),
    corrections: join(content, 'corrections'),
    articles: join(content, 'articles'),
    papers: join(content, 'papers'),
    out: resolve(environment['BACKFILE_OUT'] || 'dist'),
  };
}
