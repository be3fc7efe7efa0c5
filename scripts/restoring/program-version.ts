import { digestOfSources } from '../../src/archive/digest-of-sources.ts';

/** Gives the digest of all by which the program decides what an article says. */
export function programVersion(): Promise<string> {
  return digestOfSources('src/archive', 'src/markdown', 'src/model', 'src/restore', 'scripts/restoring');
}
