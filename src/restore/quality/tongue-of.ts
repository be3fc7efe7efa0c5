import { functionWords } from './function-words.ts';
import type { QualityToken } from './quality-token.ts';

const leastShare = 0.15;
const tongues = Object.keys(functionWords);

/** Tells which language the words of a text hold together in, by its commonest words; `other` where none does. */
export function tongueOf(lines: readonly (readonly QualityToken[])[]): string {
  let words = 0;
  const counts = new Map(tongues.map((tongue) => [tongue, 0]));
  for (const tokens of lines) {
    for (const token of tokens) {
      if (token.kind === 'words') words++;
      for (const tongue of token.tongues) counts.set(tongue, counts.get(tongue)! + 1);
    }
  }
  if (words === 0) return 'other';
  const [tongue, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 && count >= leastShare * words ? tongue : 'other';
}
