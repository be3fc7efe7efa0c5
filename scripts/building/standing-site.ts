import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { readKeys, type KeyFiles } from '../../src/archive/standing-pages.ts';
import { stampOf } from '../restoring/stamp-of.ts';

/** The site that stands, out of which a new one takes what would be made the same. */
export interface StandingSite {
  /** What the pages of the new site are told. */
  readonly files: KeyFiles;
  /** Puts into the new site every page that it left to be taken, with the files beside it; gives their addresses. */
  take(fresh: string): ReadonlySet<string>;
  /** Notes, when the new site is in its place, what it was made of. */
  remember(): void;
}

/**
 * Looks at the site that stands. It is one of this archive, as a build left it, if its front page has the stamp that was
 * noted then; out of any other nothing is taken.
 */
export function openStandingSite({ content, out }: Folders): StandingSite {
  const folder = join(content, '.cache', 'pages');
  const [standing, now, noted] = [
    join(folder, 'keys.txt'),
    join(folder, 'keys.new.txt'),
    join(folder, 'site.txt'),
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(now, '');
  const isOurs = existsSync(noted) && existsSync(standing) && readFileSync(noted, 'utf8') === nameOf(out);
  if (!isOurs) writeFileSync(standing, '');
  return {
    files: { BACKFILE_STANDING: standing, BACKFILE_KEYS: now },
    take(fresh) {
      const left = [...readKeys(now).keys()].filter(
        (address) => !existsSync(join(fresh, address, 'index.html')),
      );
      for (const address of left) takeFiles(join(out, address), join(fresh, address));
      return new Set(left);
    },
    remember() {
      renameSync(now, standing);
      writeFileSync(noted, nameOf(out));
    },
  };
}

/** What tells a built site from every other. */
function nameOf(out: string): string {
  return `${out} ${stampOf(join(out, 'index.html'))}`;
}

/** Takes the files of a page: those in its folder, and the sheet with its scan. */
function takeFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isFile()) takeFile(join(from, entry.name), join(to, entry.name));
    else if (entry.name === 'scan') takeFiles(join(from, entry.name), join(to, entry.name));
  }
}

// A second name for the same file costs a fraction of another file, and the first goes with the site that stood.
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
