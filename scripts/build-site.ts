import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFolders, type Folders } from '../src/archive/folders.ts';
import { readArchive, UnreadableFile } from '../src/archive/read-archive.ts';
import { checkAddresses } from './building/check-addresses.ts';
import { checkWeight } from './building/check-weight.ts';
import { indexBeside } from './building/index-beside.ts';
import { keepAddresses } from './building/keep-addresses.ts';
import { makePages } from './building/make-pages.ts';
import { openStandingSite } from './building/standing-site.ts';
import { publishArchive } from './publishing/publish-archive.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';
import { runPackage } from './run-package.ts';

/** What Astro tells its pages itself; a name like these that stands in the environment would take its place. */
const ofAstro = new Set(['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR']);

/** Runs one of Astro's commands, with these words more in its environment; the result is its exit code. */
export function runAstro(
  command: 'build' | 'check' | 'dev',
  words: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  const own = Object.entries(process.env).filter(([name]) => !ofAstro.has(name));
  return runPackage('astro', 'bin/astro.mjs', [command, ...words], {
    ...Object.fromEntries(own),
    ...environment,
  });
}

/**
 * Restores the scans, builds the site and indexes it. What cannot be read is named and the rest is done: then the
 * result is 1, else 0. The new site is made beside the one that stands and takes its place when it is whole, so
 * that a build that fails or is stopped leaves what stood.
 */
export async function buildSite(folders: Folders = findFolders()): Promise<0 | 1> {
  const report = await restoreScans({ folders });
  printReport(report);
  try {
    await readArchive(folders);
    const broken = await checkAddresses(folders);
    if (broken.length > 0) {
      console.error(broken.join('\n'));
      console.error(`The site was not built: ${broken.length} published addresses would break.`);
      return 1;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(`${error.message} The site was not built.`);
    return 1;
  }
  const fresh = `${folders.out}.new`;
  const beside = `${folders.out}.index`;
  await rm(fresh, { recursive: true, force: true });
  // The index is made meanwhile, on the other core, and joins the pages when both are there.
  const cache = join(folders.content, '.cache', 'search');
  const indexing = indexBeside({ articles: folders.articles, out: beside, kept: cache });
  indexing.catch(() => {});
  const standing = openStandingSite(folders);
  const made = await makePages(fresh, async (folder) => {
    return (await runAstro('build', ['--silent', '--outDir', folder], { ...standing.files })) === 0;
  });
  if (!made) {
    console.error('Astro could not build the site; it says above why. The site that stood still stands.');
    standing.close();
    await indexing.catch(() => {});
    await rm(beside, { recursive: true, force: true });
    return 1;
  }
  const taken = standing.take(fresh);
  const published = await publishArchive(folders, fresh, taken);
  const indexed = await indexing;
  await rename(join(beside, 'pagefind'), join(fresh, 'pagefind'));
  await rm(beside, { recursive: true, force: true });
  const { site } = await readArchive(folders);
  const addresses = [...published.addresses.values()].flatMap((its) => [...its.keys()]);
  const base = site === undefined ? '/' : new URL(site).pathname.replace(/\/?$/u, '/');
  const heavy = await checkWeight(fresh, addresses, base);
  await takePlace(fresh, folders.out);
  standing.remember();
  standing.close();
  const kept = await keepAddresses(folders, published.addresses);
  for (const line of indexed.failures) console.error(line);
  if (heavy) console.error(heavy.message);
  if (kept !== undefined) console.log(kept);
  if (published.advice !== undefined) console.log(published.advice);
  console.log(`${indexed.articles} articles can be searched. The site is in ${folders.out}`);
  const isWhole = report.failures.length + indexed.failures.length === 0 && heavy?.isFrame !== true;
  return isWhole ? 0 : 1;
}

/** Puts a finished folder where another stands; that one is gone only when the new one is in its place. */
async function takePlace(fresh: string, standing: string): Promise<void> {
  const old = `${standing}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(standing), { recursive: true });
  if (existsSync(standing)) await rename(standing, old);
  try {
    await rename(fresh, standing);
  } catch (error) {
    if (existsSync(old)) await rename(old, standing);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
