import type { Writing } from '../../model/lang.ts';

const fewestLetters = 4;
const share = 0.5;

/**
 * Tells whether a shortened headline shares its words with the full one: at least half of its longer words, or in
 * Chinese of its pairs of characters.
 */
export function shareWords(full: string, short: string, writing: Writing): boolean {
  const wanted = wordsOf(short, writing);
  if (wanted.length === 0) return false;
  const known = new Set(wordsOf(full, writing));
  return wanted.filter((word) => known.has(word)).length >= wanted.length * share;
}

function wordsOf(text: string, writing: Writing): string[] {
  if (writing === 'cjk') {
    const runs = text.match(/\p{Script=Han}+/gu) ?? [];
    return runs.flatMap((run) => [...run].slice(1).map((character, i) => [...run][i]! + character));
  }
  const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.filter((word) => word.length >= fewestLetters);
}
