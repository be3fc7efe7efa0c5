import { bloom } from './bloom.ts';
import type { Coverage, Known } from './known.ts';
import { tokensOf } from './tokens-of.ts';
import { tongueOf } from './tongue-of.ts';

// Older scans fade from the coverage, so that it tells how far the archive reaches by now.
const memory = 200_000;

/** Adds what a scan holds to what is known of its archive; each scan is to be added once. */
export function gatherKnown(text: string, known: Known): void {
  const own = new Set<string>();
  const tokens = text.split('\n').flatMap((line) => tokensOf(line));
  const tallies = { words: { seen: 0, all: 0 }, pairs: { seen: 0, all: 0 } };
  for (const { kind, text: token } of tokens) {
    if (kind === 'rubbish') continue;
    const key = token.toLowerCase();
    tallies[kind].all++;
    if (bloom.has(known.once, key)) tallies[kind].seen++;
    own.add(key);
  }
  for (const key of own) bloom.add(bloom.has(known.once, key) ? known.twice : known.once, key);
  remember(known, tongueOf(tokens), tallies.words);
  remember(known, 'pairs', tallies.pairs);
}

function remember({ coverage }: Known, what: string, { seen, all }: Coverage): void {
  if (all === 0) return;
  const before = coverage.get(what) ?? { seen: 0, all: 0 };
  const kept = Math.max(0, 1 - all / memory);
  coverage.set(what, { seen: before.seen * kept + seen, all: before.all * kept + all });
}
