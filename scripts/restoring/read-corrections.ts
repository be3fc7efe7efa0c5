import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { UnreadableFile } from '../../src/archive/read-archive.ts';
import { correctionsSchema, type Correction } from '../../src/model/correction.ts';

/** What people decided, article by article. */
export interface Corrections {
  /**
   * Gives what was decided about an article, by its file below the folder of articles; nothing where nothing was.
   *
   * @throws {UnreadableFile} when the file of corrections cannot be understood.
   */
  of(articleFile: string): Promise<readonly Correction[]>;
  /** The files of corrections that articles have asked for. */
  used(): readonly string[];
}

/** Lists the corrections of an archive once; each file is read when its article's turn comes. */
export async function openCorrections({ corrections: folder }: Folders): Promise<Corrections> {
  return correctionsAmong(folder, await listFiles(folder));
}

/** Opens corrections of which it is known already which files there are. */
export function correctionsAmong(folder: string, all: readonly string[]): Corrections {
  const files = new Set(all.filter((file) => file.endsWith('.yaml')));
  const used = new Set<string>();
  return {
    async of(articleFile) {
      const file = correctionsFileOf(articleFile);
      if (!files.has(file)) return [];
      used.add(file);
      const path = join(folder, file);
      const text = await readIfThere(path);
      return text === undefined ? [] : parseCorrections(text, path);
    },
    used: () => [...used],
  };
}

/** A decision that was taken back in the review may have taken its file along since the files were listed. */
async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Gives the file of an article's corrections below their folder: the article's own, as YAML. */
export function correctionsFileOf(articleFile: string): string {
  return articleFile.replace(/\.md$/u, '.yaml');
}

/**
 * Reads a file of corrections; one that holds nothing but comments decides nothing.
 *
 * @throws {UnreadableFile} with file, line and what to do.
 */
export function parseCorrections(text: string, path: string): readonly Correction[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [what] = error.message.split('\n');
    throw new UnreadableFile(
      `${path}:${lines.linePos(error.pos[0]).line} is not YAML: ${what} Mend that line and run again; until then its article is left as it is.`,
    );
  }
  if (document.contents === null) return [];
  const read = correctionsSchema.safeParse(document.toJS());
  if (read.success) return read.data;
  const what = read.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) ?? document.getIn(issue.path.slice(0, 1), true);
    const { range } = (node ?? document.contents) as { range?: [number, number, number] };
    return `${path}:${lines.linePos(range?.[0] ?? 0).line} ${issue.path.slice(1).join('.') || 'this entry'}: ${issue.message}`;
  });
  throw new UnreadableFile(
    `${what.join('; ')}. Mend that and run again; until then its article is left as it is.`,
  );
}
