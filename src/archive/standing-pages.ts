import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page on its way to be made. */
export interface PageToMake {
  /** Its address, with its slashes. */
  readonly address: string;
  /** A digest of all that is on it and in the files beside it; a page without one is made in any case. */
  readonly key: string | undefined;
}

/** Where the keys of a build's pages are told, in the words of a process's environment. */
export interface KeyFiles {
  /** The file with the keys of the pages that stand. */
  readonly BACKFILE_STANDING: string;
  /** The file that takes the keys of the pages of this build. */
  readonly BACKFILE_KEYS: string;
}

/**
 * Leaves out the pages that would be made just as they stand in the site that is to be replaced, whose folder is `out`;
 * whoever runs the build takes them from there. Without the files that tell keys, every page is made.
 */
export function leaveStanding<Page extends PageToMake>(
  pages: readonly Page[],
  out: string,
  files: Partial<Record<keyof KeyFiles, string>> = process.env,
): Page[] {
  const { BACKFILE_STANDING: standing, BACKFILE_KEYS: now } = files;
  if (standing === undefined || now === undefined) return [...pages];
  const stands = readKeys(standing);
  const keyed = pages.filter(({ key }) => key !== undefined);
  appendFileSync(now, keyed.map(({ address, key }) => `${address} ${key}\n`).join(''));
  const isStanding = ({ address, key }: Page) =>
    key !== undefined && stands.get(address) === key && existsSync(join(out, address, 'index.html'));
  return pages.filter((page) => !isStanding(page));
}

/** Reads the keys of pages by their addresses. */
export function readKeys(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
  );
}
