import { parse } from '@citation-js/name';
import type { CslName } from './csl.ts';

const unpartable = /[^\p{Script=Latin}\p{M}\s.'’‑-]|^\P{L}*$/u;
const initials = /^(?:\p{Lu}\.?[\s-]*)+$/u;

/**
 * Parts a name in Latin letters into family and given name, the particles between them, and what stands behind
 * (Ludwig van Beethoven, J. P. Marsh Jr). A single word, mere initials (A. M.), a name in other letters and what is
 * not a name (A Correspondent of the Packet) stay whole.
 */
export function partName(name: string): CslName {
  const words = name.trim().split(/\s+/u);
  if (words.length === 1 || words.length > 5 || unpartable.test(name) || initials.test(name))
    return { literal: name };
  if (notAPerson.test(name)) return { literal: name };
  const parted = parse(name);
  if (!parted.family || !parted.given) return { literal: name };
  const particle = parted['non-dropping-particle'] ?? parted['dropping-particle'];
  return {
    family: parted.family,
    given: parted.given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(parted.suffix && { suffix: parted.suffix }),
  };
}

/** How a paper speaks of a writer it does not name. */
const notAPerson =
  /^(?:an?|our|the|by|from|staff|special)\b|\b(?:correspondent|reporter|editor|staff|press|agency|observer|reader)s?\b/iu;
