import type { Random } from '../damage/random.ts';

/** Makes up a paragraph that ends in a full stop, of about so many pieces: characters, or words. */
export type Babbler = (random: Random, pieces: number) => string;

const start = '';
const fullStop = /[。！？.!?]["”’」]?$/u;

/**
 * Learns from paragraphs which piece follows which, and makes up others: what stands side by side in one stands so in
 * the others about as often, and what is longer stands nowhere else, as in the pages of a real newspaper. In a language
 * without blanks a piece is a character, and follows the two before it; else a word, and follows the one before.
 */
export function learnToBabble(paragraphs: readonly string[], isWide: boolean): Babbler {
  const [known, between] = isWide ? [2, ''] : [1, ' '];
  const followers = new Map<string, string[]>();
  for (const paragraph of paragraphs) {
    const pieces = isWide ? Array.from(paragraph) : paragraph.split(' ');
    pieces.forEach((piece, n) => {
      const before = pieces.slice(Math.max(0, n - known), n).join(between) || start;
      const its = followers.get(before) ?? [];
      its.push(piece);
      followers.set(before, its);
    });
  }
  return (random, wanted) => {
    const pieces: string[] = [];
    // A paragraph that finds no end is ended: nothing was learnt of what follows its last piece, or it grew too long.
    while (pieces.length < 2 * wanted + 20) {
      const next = followers.get(pieces.slice(-known).join(between) || start);
      if (!next) break;
      pieces.push(random.pick(next));
      if (pieces.length >= wanted && fullStop.test(pieces.at(-1)!)) break;
    }
    const text = pieces.join(between);
    return fullStop.test(text) ? text : `${text}${isWide ? '。' : '.'}`;
  };
}
