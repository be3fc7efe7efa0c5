import type { Change } from '../model/change.ts';
import type { Furniture } from '../model/article.ts';
import type { GatheredArticle } from './stages/gather-article.ts';

/** A scan's characters were not all accounted for: a defect of the program, which stops that scan. */
export class LostCharacters extends Error {}

/**
 * Holds the law of conservation: every character of the scan that is not white space is in an article, in
 * furniture, or in a recorded change.
 *
 * @throws {LostCharacters} naming what is missing or was added, and how often.
 */
export function checkConservation(
  scan: string,
  articles: readonly GatheredArticle[],
  furniture: readonly Furniture[],
  changes: readonly Change[],
): void {
  const balance = new Map<string, number>();
  count(balance, scan, 1);
  for (const { before, after } of changes) {
    count(balance, before, -1);
    count(balance, after, 1);
  }
  for (const { text } of furniture) count(balance, text, -1);
  for (const article of articles) for (const text of printedTexts(article)) count(balance, text, -1);
  const off = [...balance].filter(([, n]) => n !== 0);
  if (off.length === 0) return;
  const list = off
    .slice(0, 10)
    .map(([character, n]) => `${JSON.stringify(character)} ${n > 0 ? 'lost' : 'added'} ${Math.abs(n)}×`);
  throw new LostCharacters(`Not every character is accounted for: ${list.join(', ')}.`);
}

/** Everything in an article that stood on the page. */
function printedTexts({ headline, kicker, deck, byline, figures, sections }: GatheredArticle): string[] {
  const head = [
    headline,
    kicker,
    deck,
    byline,
    ...figures.flatMap(({ caption, credit }) => [caption, credit]),
  ];
  const body = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return [...head, ...body].filter((text) => text !== undefined);
}

// The next-line control ends a line as a line feed does, though `\s` does not know it.
const whiteSpace = /[\s\u0085]+/gu;

function count(balance: Map<string, number>, text: string, by: number): void {
  for (const character of text.replace(whiteSpace, ''))
    balance.set(character, (balance.get(character) ?? 0) + by);
}
