import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const name = '.restored.json';
const baseFolder = '.restored';

/** What became of an article file: written, already the same, or left alone because a person changed it. */
export type Outcome = 'written' | 'unchanged' | 'edited';

/**
 * Writes article files into a folder and never over anything that it did not write itself: it remembers the
 * digest of every file it wrote, in `.restored.json` beside them, and keeps a copy of each below `.restored/`, by
 * which a person's edit can be told. Other line ends or a final line more or less are no edit.
 */
export interface ArticleLedger {
  write(file: string, text: string): Promise<Outcome>;
  /** Writes over an edit that has become entries of corrections. */
  replace(file: string, text: string): Promise<void>;
  /** Removes an article that has no file of its own any more, unless a person changed it. */
  remove(file: string): Promise<'removed' | 'absent' | 'edited'>;
  /** The text that was written last; undefined where none was, or an earlier version kept no copy. */
  base(file: string): Promise<string | undefined>;
  /** Whether what stands is not what was written. */
  isEdited(file: string): Promise<boolean>;
  /** The files that were written by an earlier run and not asked for in this one. */
  left(): readonly string[];
  save(): Promise<void>;
}

export async function openLedger(folder: string): Promise<ArticleLedger> {
  const path = join(folder, name);
  const digests = readDigests(await readOr(path, '{}'));
  const asked = new Set<string>();
  let isChanged = false;

  const baseOf = (file: string): string => join(folder, baseFolder, file);

  /** What was written before a run was broken off is known by its copy alone. */
  async function isOurs(file: string, standing: string): Promise<boolean> {
    const texts = [standing, plain(standing)];
    if (texts.some((text) => digestOf(text) === digests.get(file))) return true;
    return plain(standing) === (await readOr(baseOf(file), undefined));
  }

  async function put(file: string, text: string): Promise<void> {
    await writeInto(baseOf(file), text);
    await writeInto(join(folder, file), text);
  }

  function remember(file: string, text: string): void {
    const digest = digestOf(text);
    if (digests.get(file) !== digest) isChanged = true;
    digests.set(file, digest);
  }

  return {
    async write(file, text) {
      asked.add(file);
      const standing = await readOr(join(folder, file), undefined);
      if (standing !== undefined && standing !== text && !(await isOurs(file, standing))) return 'edited';
      remember(file, text);
      if (standing !== undefined && plain(standing) === text) {
        if ((await readOr(baseOf(file), undefined)) !== text) await writeInto(baseOf(file), text);
        return 'unchanged';
      }
      await put(file, text);
      return 'written';
    },
    async replace(file, text) {
      remember(file, text);
      await put(file, text);
    },
    async remove(file) {
      const standing = await readOr(join(folder, file), undefined);
      if (standing !== undefined && !(await isOurs(file, standing))) return 'edited';
      if (digests.delete(file)) isChanged = true;
      await rm(join(folder, file), { force: true });
      await rm(baseOf(file), { force: true });
      return standing === undefined ? 'absent' : 'removed';
    },
    base: (file) => readOr(baseOf(file), undefined),
    async isEdited(file) {
      const standing = await readOr(join(folder, file), undefined);
      return standing !== undefined && !(await isOurs(file, standing));
    },
    left() {
      for (const file of digests.keys()) {
        if (existsSync(join(folder, file))) continue;
        digests.delete(file);
        isChanged = true;
      }
      return [...digests.keys()].filter((file) => !asked.has(file));
    },
    async save() {
      if (!isChanged) return;
      const sorted = Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
      writeWhole(path, [`${JSON.stringify(sorted, null, 2)}\n`]);
      isChanged = false;
    },
  };
}

/** A ledger that cannot be read is as good as none: what was written is known by its copies too. */
function readDigests(text: string): Map<string, string> {
  try {
    const read: unknown = JSON.parse(text);
    const entries = Object.entries(read !== null && typeof read === 'object' ? read : {});
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Takes away what editors change of themselves: a mark at the beginning, line ends, and how the last one ends. */
function plain(text: string): string {
  return `${text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .trimEnd()}\n`;
}

async function readOr<Other>(path: string, other: Other): Promise<string | Other> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return other;
    throw error;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
