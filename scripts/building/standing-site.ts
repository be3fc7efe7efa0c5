import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { readKeys, type KeyFiles } from '../../src/archive/standing-pages.ts';
import { exportNames } from '../../src/publishing/article-exports.ts';
import { stampOf } from '../restoring/stamp-of.ts';
import { writeWhole } from '../restoring/write-whole.ts';

/** The site that stands, out of which a new one takes what would be made the same. */
export interface StandingSite {
  /** What the pages of the new site are told. */
  readonly files: KeyFiles;
  /**
   * Puts into the new site every page that it left to be taken, with the files beside it; gives their addresses.
   *
   * @throws {Error} when one of them stands no more.
   */
  take(fresh: string): ReadonlySet<string>;
  /** Notes, when the new site is in its place, what it was made of. */
  remember(): void;
  /** Takes away what the build worked with. */
  close(): void;
}

/**
 * Looks at the site that stands. It is one of this archive, as a build left it, if its front page has the stamp that was
 * noted then; out of any other nothing is taken. The keys of a build stand beside its site, so that builds of one archive
 * into several sites do not meet.
 */
export function openStandingSite({ content, out }: Pick<Folders, 'content' | 'out'>): StandingSite {
  const noted = join(content, '.cache', 'pages.txt');
  const folder = `${out}.keys`;
  const [standing, now] = [join(folder, 'standing.txt'), join(folder, 'now.txt')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [site, keys] = readNoted(noted);
  writeFileSync(standing, site === nameOf(out) ? keys : '');
  writeFileSync(now, '');
  return {
    files: { BACKFILE_STANDING: standing, BACKFILE_KEYS: now },
    take(fresh) {
      const isMade = (address: string) => existsSync(join(fresh, address, 'index.html'));
      const left = [...readKeys(now).keys()].filter((address) => !isMade(address));
      for (const address of left) {
        if (!existsSync(join(out, address, 'index.html')))
          throw new Error(
            `${join(out, address)} was to be taken into the new site and is gone; build again.`,
          );
        takeFiles(join(out, address), join(fresh, address));
      }
      return new Set(left);
    },
    remember() {
      try {
        writeWhole(noted, [`${nameOf(out)}\n`, readFileSync(now)]);
      } catch {
        // An archive on a disk that cannot be written to is built all the same, anew each time.
      }
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads the name of the site that was built last, and the keys of its pages. */
function readNoted(noted: string): readonly [site: string | undefined, keys: string] {
  if (!existsSync(noted)) return [undefined, ''];
  const text = readFileSync(noted, 'utf8');
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

/** What tells a built site from every other. */
function nameOf(out: string): string {
  return `${out} ${stampOf(join(out, 'index.html'))}`;
}

/** Takes the files of a page: those in its folder, and where it is an article's, the sheet with its scan. */
function takeFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  for (const name of names) takeFile(join(from, name), join(to, name));
  // In an issue's folder it would be an article of that name.
  const sheet = join(from, 'scan');
  if (names.includes(exportNames.markdown) && existsSync(sheet)) takeFiles(sheet, join(to, 'scan'));
}

// A second name for the same file costs a fraction of another file, and the first goes with the site that stood.
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
