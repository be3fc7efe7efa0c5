import { statSync } from 'node:fs';

/**
 * Gives a file's size and the times it was changed, which tell in a moment that it is as it was; undefined when it is
 * not there. No program can set the second time back, so that a file with the same stamp is the same file.
 */
export function stampOf(path: string): string | undefined {
  const about = statSync(path, { throwIfNoEntry: false });
  return about && `${about.size} ${about.mtimeMs} ${about.ctimeMs}`;
}
