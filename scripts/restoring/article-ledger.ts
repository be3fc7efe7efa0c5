import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const name = '.restored.json';

/** What became of an article file: written, already the same, or left alone because a person changed it. */
export type Outcome = 'written' | 'unchanged' | 'edited';

/**
 * Writes article files into a folder and never over anything that it did not write itself: it remembers the
 * digest of every file it wrote, in `.restored.json` beside them.
 */
export interface ArticleLedger {
  write(file: string, text: string): Promise<Outcome>;
  /** The files that were written by an earlier run and not asked for in this one. */
  left(): readonly string[];
  save(): Promise<void>;
}

export async function openLedger(folder: string): Promise<ArticleLedger> {
  const path = join(folder, name);
  const digests = new Map(Object.entries(JSON.parse(await readOr(path, '{}')) as Record<string, string>));
  const asked = new Set<string>();
  let isChanged = false;
  return {
    async write(file, text) {
      asked.add(file);
      const target = join(folder, file);
      const standing = await readOr(target, undefined);
      const digest = digestOf(text);
      if (standing !== undefined && standing !== text && digestOf(standing) !== digests.get(file))
        return 'edited';
      if (digests.get(file) !== digest) isChanged = true;
      digests.set(file, digest);
      if (standing === text) return 'unchanged';
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      return 'written';
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
