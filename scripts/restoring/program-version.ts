import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/archive/list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['src/archive', 'src/markdown', 'src/model', 'src/restore', 'scripts/restoring'];

/** Gives the digest of all by which the program decides what an article says: its own code, and its packages. */
export async function programVersion(): Promise<string> {
  const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const file of await listFiles(join(root, folder))) {
      digest.update(`\n${folder}/${file}\n`).update(readFileSync(join(root, folder, file)));
    }
  }
  return digest.digest('hex').slice(0, 16);
}
