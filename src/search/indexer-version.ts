import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../archive/list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['src/search', 'src/markdown', 'src/model'];

/** Gives the digest of all by which the program decides what an index holds: its own code, and its packages. */
export async function indexerVersion(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: object;
  };
  const digest = createHash('sha256').update(JSON.stringify(dependencies));
  for (const folder of folders)
    for (const file of await listFiles(join(root, folder)))
      digest.update(`\n${file}\n`).update(await readFile(join(root, folder, file)));
  return digest.digest('hex');
}
