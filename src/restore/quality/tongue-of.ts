import { functionWords } from './function-words.ts';
import type { QualityToken } from './tokens-of.ts';

const leastShare = 0.15;

/** Tells which language the words of a text hold together in, by its commonest words; `other` where none does. */
export function tongueOf(tokens: readonly QualityToken[]): string {
  const words = tokens.filter(({ kind }) => kind === 'words').map(({ text }) => text.toLowerCase());
  if (words.length === 0) return 'other';
  const counts = Object.entries(functionWords).map(
    ([tongue, common]) => [tongue, words.filter((word) => common.has(word)).length] as const,
  );
  const [tongue, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 && count >= leastShare * words.length ? tongue : 'other';
}
