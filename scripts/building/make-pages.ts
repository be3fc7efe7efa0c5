import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../run-package.ts';

/** Astro's own folder for what it works with; nobody else looks into it. */
const working = join(projectRoot, '.astro');
const named = /^site-(\d+)$/u;

/**
 * Makes a folder of pages by `make`, which is told where, and moves it to `out` when it is whole; says whether it was.
 *
 * Astro puts what it makes on the way into the folder of its pages where that is within the project, else into one for
 * all builds; and it cannot build onto another disk. So the pages are made within the project, for each build apart.
 */
export async function makePages(out: string, make: (folder: string) => Promise<boolean>): Promise<boolean> {
  await forgetStopped();
  const folder = join(working, `site-${process.pid}`);
  try {
    if (!(await make(folder))) return false;
    await moveFolder(folder, out);
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes away what builds that were stopped have left. */
async function forgetStopped(): Promise<void> {
  for (const name of await readdir(working).catch(() => [])) {
    const build = named.exec(name)?.[1];
    if (build !== undefined && !isRunning(Number(build)))
      await rm(join(working, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Moves a folder to where none stands, onto another disk too. */
async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
