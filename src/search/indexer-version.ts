import { digestOfSources } from '../archive/digest-of-sources.ts';

/** Gives the digest of all by which the program decides what an index holds. */
export function indexerVersion(): Promise<string> {
  return digestOfSources('src/search', 'src/markdown', 'src/model');
}
