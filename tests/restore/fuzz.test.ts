import { describe, expect, it } from 'vitest';
import { fuzzPages } from '../bench/fuzz.ts';
import { findFault } from './fuzz.ts';
import { fuzzKinds, fuzzScan, type FuzzKind } from './fuzz-scans.ts';
import { pathologies } from './pathologies.ts';

const pages = await fuzzPages();
const casesOf = (kind: FuzzKind): number => (kind === 'large' ? 3 : kind === 'issue' ? 60 : 150);

// The same seeds every time, so that a failure can be looked at; other seeds are for `npm run bench -- fuzz`.
describe('whatever is restored is kept whole, reads back, and comes out the same again', () => {
  it.each(fuzzKinds)('%s', (kind) => {
    for (let seed = 1; seed <= casesOf(kind); seed++) {
      const scan = fuzzScan(kind, seed, pages);
      expect(findFault(scan), `${kind}, seed ${seed}`).toBeUndefined();
    }
  });

  it.each(Object.entries(pathologies))('a page of %s', (_name, make) => {
    for (const lang of ['zh-Hans', 'en'])
      expect(findFault({ text: make(600), lang, seed: 1 })).toBeUndefined();
  });

  // What takes the square or the cube of its length passes at 600 characters, and never ends at so many.
  it.each(Object.entries(pathologies))('a whole scan of %s, which does not hang', (_name, make) => {
    for (const lang of ['zh-Hans', 'en'])
      expect(findFault({ text: make(10_000), lang, seed: 1 })).toBeUndefined();
  });
});
