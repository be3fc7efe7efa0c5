import { findFolders, type Folders } from '../src/archive/folders.ts';
import { readArchive, UnreadableFile } from '../src/archive/read-archive.ts';
import { indexArchive } from '../src/search/build-index.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';
import { runPackage } from './run-package.ts';

/** Runs one of Astro's commands; the result is its exit code. */
export function runAstro(command: 'build' | 'check' | 'dev', words: readonly string[] = []): number {
  return runPackage('astro', 'bin/astro.mjs', [command, ...words]);
}

/**
 * Restores the scans, builds the site and indexes it. What cannot be read is named and the rest is done: then the
 * result is 1, else 0. When `archive.yaml` is broken, the site that stands is left standing.
 */
export async function buildSite(folders: Folders = findFolders()): Promise<0 | 1> {
  const report = await restoreScans({ folders });
  printReport(report);
  try {
    await readArchive(folders);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(`${error.message} The site was not built.`);
    return 1;
  }
  if (runAstro('build', ['--silent']) !== 0) {
    console.error('Astro could not build the site; it says above why.');
    return 1;
  }
  const indexed = await indexArchive(folders);
  for (const { message } of indexed.failures) console.error(message);
  console.log(`${indexed.articles} articles can be searched. The site is in ${folders.out}`);
  return report.failures.length + indexed.failures.length > 0 ? 1 : 0;
}
