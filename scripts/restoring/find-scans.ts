import { stat } from 'node:fs/promises';
import { basename, join, posix, relative, resolve, sep } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import {
  articleFileBeside,
  articleFileOf,
  placeOfLooseScan,
  placeOfScan,
  safeName,
} from '../../src/archive/place-of-scan.ts';
import { daySchema } from '../../src/model/day.ts';
import type { Place } from '../../src/model/scan.ts';

/** A scan to restore: where it lies, what its path says, and the files its articles go to. */
export interface FoundScan {
  readonly path: string;
  readonly place: Place;
  readonly isOfArchive: boolean;
  /** The n-th article's file, below the folder that articles go to. */
  articleFile(n: number): string;
  /** The file of an article by its name, there too. */
  articleNamed(name: string): string;
}

/** Scans to restore, and lines about what cannot be. */
export interface FoundScans {
  readonly scans: readonly FoundScan[];
  readonly failures: readonly string[];
}

// Addresses that the site itself needs; a paper of that name would take their place.
const taken = new Set(['search', 'about', 'restoring', '404', 'pagefind', '_astro']);

const dayLike = /^\d{4}-\d{2}-\d{2}$/u;

/** Finds the scans of the archive, or those that the paths name; two that claim one article are both refused. */
export async function findScans(
  paths: readonly string[],
  folders: Folders,
  keepsNames: boolean,
): Promise<FoundScans> {
  const found: FoundScan[] = [];
  const failures: string[] = [];
  for (const path of paths.length > 0 ? paths.map((path) => resolve(path)) : [folders.scans]) {
    const files = await filesAt(path);
    if (files === undefined) failures.push(`${path} is not there; name a file or a folder of scans.`);
    else if (files.length === 0) {
      failures.push(`${path} holds no scans; put page texts into it as <paper>/<day>/p01.txt.`);
    } else found.push(...files.map((file) => describe(file, path, folders, keepsNames)));
  }
  const misplaced = new Map(found.map((scan) => [scan, whatIsMisplaced(scan.place)]));
  failures.push(...[...misplaced.values()].filter((what) => what !== undefined));
  const fit = found.filter((scan) => misplaced.get(scan) === undefined);
  const { scans, clashes } = withoutClashes(fit);
  return { scans, failures: [...failures, ...clashes] };
}

/** Says what is wrong with the folders a scan lies in; undefined when nothing is. */
function whatIsMisplaced({ file, paper }: Place): string | undefined {
  if (paper !== undefined && taken.has(paper)) {
    return `${file} lies in the folder of a paper “${paper}”, an address the site needs; rename it.`;
  }
  if (paper !== undefined && paper !== safeName(paper)) {
    return `${file} lies in the folder of a paper “${paper}”, which no address can bear; use letters, digits and hyphens.`;
  }
  const noDay = file
    .split('/')
    .find((folder) => dayLike.test(folder) && !daySchema.safeParse(folder).success);
  return noDay && `${file} lies in a folder “${noDay}”, which is no day of the calendar; rename it.`;
}

async function filesAt(path: string): Promise<string[] | undefined> {
  const what = await stat(path).catch(() => undefined);
  if (!what) return undefined;
  return what.isDirectory() ? (await listFiles(path)).map((file) => join(path, file)) : [path];
}

function describe(path: string, root: string, folders: Folders, keepsNames: boolean): FoundScan {
  const inArchive = slashed(relative(folders.scans, path));
  const isInArchive = !inArchive.startsWith('..') && inArchive !== '';
  const inRoot = path === root ? basename(path) : slashed(relative(root, path));
  const place = isInArchive ? placeOfScan(inArchive) : placeOfLooseScan(inRoot);
  const articleFile = (n: number): string =>
    keepsNames ? articleFileBeside({ ...place, file: inRoot }, n) : articleFileOf(place, n);
  const articleNamed = (name: string): string =>
    posix.join(posix.dirname(articleFile(1)), `${keepsNames ? name : safeName(name)}.md`);
  return { path, place, isOfArchive: isInArchive, articleFile, articleNamed };
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function withoutClashes(scans: readonly FoundScan[]): { scans: FoundScan[]; clashes: string[] } {
  const claims = new Map<string, FoundScan[]>();
  for (const scan of scans) {
    const claim = scan.articleFile(1).toLowerCase();
    claims.set(claim, [...(claims.get(claim) ?? []), scan]);
  }
  const clashes = [...claims.values()]
    .filter((claimants) => claimants.length > 1)
    .map((claimants) => {
      const files = claimants.map(({ place }) => place.file).join(' and ');
      return `${files} claim the same article, ${claimants[0]!.articleFile(1)}; rename one. Neither was restored.`;
    });
  return {
    scans: scans.filter((scan) => claims.get(scan.articleFile(1).toLowerCase())!.length === 1),
    clashes,
  };
}
