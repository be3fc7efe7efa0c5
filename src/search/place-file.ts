import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a file of the cache into its place in the site: as a second name of the same file, or as a copy. */
export async function placeFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
