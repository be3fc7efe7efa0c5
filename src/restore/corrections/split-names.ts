import { articleName } from '../../model/address.ts';
import type { Correction } from '../../model/correction.ts';

/**
 * Names the articles that an article's entries split off: the name an entry gives, else the article's own and the
 * next free number from 02, in the order of the entries. No article of a page is named so by the restorer.
 */
export function splitNames(
  name: string,
  corrections: readonly Correction[],
): ReadonlyMap<Correction, string> {
  const splits = corrections.filter((correction) => correction.kind === 'split');
  const taken = new Set(splits.map((split) => split.name));
  const names = new Map<Correction, string>();
  for (const split of splits) {
    let n = 2;
    while (taken.has(numbered(name, n))) n += 1;
    const its = split.name ?? numbered(name, n);
    taken.add(its);
    names.set(split, its);
  }
  return names;
}

function numbered(name: string, n: number): string {
  return /^p\d+$/u.test(name) ? articleName(`${name}-01`, n) : articleName(name, n);
}
