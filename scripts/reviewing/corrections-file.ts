import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';

/** Gives the file of an article's corrections: its own path, below the folder of corrections. */
export function correctionsFile(folders: Folders, article: string): string {
  return join(folders.corrections, article.replace(/\.md$/u, '.yaml'));
}
