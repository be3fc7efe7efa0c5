import { costsOfCharacters } from '../readers/costs-of-characters.ts';
import { bloom } from './bloom.ts';
import { functionWords } from './function-words.ts';
import { isWellFormed } from './is-well-formed.ts';
import type { Coverage, Known } from './known.ts';
import { tokensOf, type QualityToken } from './tokens-of.ts';
import { tongueOf } from './tongue-of.ts';

/** How many words and pairs a text holds, and how many of them read as language, in parts of one. */
export interface Legibility {
  readonly read: number;
  readonly all: number;
}

// Weights measured by `npm run bench -- quality`.
const weightOfUnknown = { words: 0.25, pairs: 0.45 } as const;
const rare = 0.2;
const everyFunctionWord = new Set(Object.values(functionWords).flatMap((words) => [...words]));

/**
 * Weighs the words and pairs of each line. Known ones read; what no language has does not; what is unknown but well
 * formed is a name or a rare word in a small archive, and the likelier a misreading the more the archive has seen.
 */
export function weighLines(lines: readonly string[], known: Known | undefined): Legibility[] {
  const read = lines.map((line) => tokensOf(line));
  const tongue = tongueOf(read.flat());
  const weights = {
    words: weightFor(known?.coverage.get(tongue), weightOfUnknown.words),
    pairs: weightFor(known?.coverage.get('pairs'), weightOfUnknown.pairs),
  };
  return read.map((tokens) => ({
    read: tokens.reduce((sum, token) => sum + weigh(token, known, weights), 0),
    all: tokens.length,
  }));
}

function weigh(
  { kind, text }: QualityToken,
  known: Known | undefined,
  weights: Readonly<Record<'words' | 'pairs', number>>,
): number {
  if (kind === 'rubbish') return 0;
  const key = text.toLowerCase();
  if (kind === 'words' && everyFunctionWord.has(key)) return 1;
  if (kind === 'words' && !isWellFormed(text)) return 0;
  if (known && bloom.has(known.twice, key)) return 1;
  return kind === 'pairs' && [...text].some(isRare) ? rare : weights[kind];
}

/** How much an unknown word or pair counts where so much of a text is known as a rule. */
function weightFor(coverage: Coverage | undefined, least: number): number {
  const share = coverage && coverage.all > 0 ? coverage.seen / coverage.all : 0;
  return 1 - (1 - least) * share ** 3;
}

function isRare(character: string): boolean {
  const { 'zh-Hans': hans, 'zh-Hant': hant, ja } = costsOfCharacters();
  return !hans.has(character) && !hant.has(character) && !ja.has(character);
}
