import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Where a page kept outside the project lies; such pages are read in place and are nobody's to copy. */
export function sharedPath(name: string): string {
  return `${folder}${name}`;
}

/** Whether the pages kept outside the project are there; says so where they are not, since tests then skip. */
export function hasShared(name: string): boolean {
  const isThere = existsSync(sharedPath(name));
  if (!isThere) console.warn(`Skipped what needs ../shared/${name}: it is not here.`);
  return isThere;
}
