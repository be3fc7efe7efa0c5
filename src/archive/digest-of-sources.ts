import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gives the digest of some of the program's own folders and of the packages it stands on: what was made by a program
 * with another digest is made anew.
 */
export async function digestOfSources(...folders: readonly string[]): Promise<string> {
  const digest = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const file of await listFiles(join(root, folder)))
      digest.update(`\n${folder}/${file}\n`).update(await readFile(join(root, folder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}
