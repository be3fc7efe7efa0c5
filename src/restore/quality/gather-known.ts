import { bloom } from './bloom.ts';
import type { Coverage, Known } from './known.ts';
import { tokensOf } from './tokens-of.ts';
import { tongueOf } from './tongue-of.ts';

// Older scans fade from the coverage, so that it tells how far the archive reaches by now.
const memory = 200_000;

/** Adds what a scan holds to what is known of its archive; each scan is to be added once. */
export function gatherKnown(text: string, known: Known): void {
  const own = new Set<number>();
  const lines = text.split('\n').map((line) => tokensOf(line));
  const tallies = { words: { seen: 0, all: 0 }, pairs: { seen: 0, all: 0 } };
  for (const tokens of lines) {
    for (const { kind, digest } of tokens) {
      if (kind === 'rubbish') continue;
      tallies[kind].all++;
      if (bloom.has(known.once, digest)) tallies[kind].seen++;
      own.add(digest);
    }
  }
  for (const digest of own) bloom.add(bloom.has(known.once, digest) ? known.twice : known.once, digest);
  remember(known, tongueOf(lines), tallies.words);
  remember(known, 'pairs', tallies.pairs);
}

function remember({ coverage }: Known, what: string, { seen, all }: Coverage): void {
  if (all === 0) return;
  const before = coverage.get(what) ?? { seen: 0, all: 0 };
  const kept = Math.max(0, 1 - all / memory);
  coverage.set(what, { seen: before.seen * kept + seen, all: before.all * kept + all });
}
