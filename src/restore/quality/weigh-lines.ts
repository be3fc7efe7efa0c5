import { bloom } from './bloom.ts';
import type { Coverage, Known } from './known.ts';
import type { QualityToken } from './quality-token.ts';
import { tokensOf } from './tokens-of.ts';
import { tongueOf } from './tongue-of.ts';

/** How many words and pairs a text holds, and how many of them read as language, in parts of one. */
export interface Legibility {
  readonly read: number;
  readonly all: number;
}

// Weights measured by `npm run bench -- quality`.
const weightOfUnknown = { words: 0.25, pairs: 0.45 } as const;
const rare = 0.2;

/**
 * Weighs the words and pairs of each line. Known ones read; what no language has does not; what is unknown but well
 * formed is a name or a rare word in a small archive, and the likelier a misreading the more the archive has seen.
 */
export function weighLines(lines: readonly string[], known: Known | undefined): Legibility[] {
  const read = lines.map((line) => tokensOf(line));
  const tongue = tongueOf(read);
  const weights = {
    words: weightFor(known?.coverage.get(tongue), weightOfUnknown.words),
    pairs: weightFor(known?.coverage.get('pairs'), weightOfUnknown.pairs),
    rubbish: 0,
  };
  return read.map((tokens) => {
    let sum = 0;
    for (const token of tokens) sum += weigh(token, known, weights);
    return { read: sum, all: tokens.length };
  });
}

function weigh(
  { kind, digest, worth }: QualityToken,
  known: Known | undefined,
  weights: Readonly<Record<QualityToken['kind'], number>>,
): number {
  if (worth === 'nothing') return 0;
  if (worth === 'all' || (known && bloom.has(known.twice, digest))) return 1;
  return worth === 'rare' ? rare : weights[kind];
}

/** How much an unknown word or pair counts where so much of a text is known as a rule. */
function weightFor(coverage: Coverage | undefined, least: number): number {
  const share = coverage && coverage.all > 0 ? coverage.seen / coverage.all : 0;
  return 1 - (1 - least) * share ** 3;
}
