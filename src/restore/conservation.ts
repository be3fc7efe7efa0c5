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
  const sides = [
    { by: 1, texts: [scan, ...changes.map(({ after }) => after)] },
    { by: -1, texts: changes.map(({ before }) => before) },
    { by: -1, texts: furniture.map(({ text }) => text) },
    { by: -1, texts: articles.flatMap(printedTexts) },
  ];
  if (isBalanced(sides)) return;
  const balance = new Map<string, number>();
  for (const { by, texts } of sides) for (const text of texts) count(balance, text, by);
  const off = [...balance].filter(([, n]) => n !== 0);
  if (off.length === 0) return;
  const list = off
    .slice(0, 10)
    .map(([character, n]) => `${JSON.stringify(character)} ${n > 0 ? 'lost' : 'added'} ${Math.abs(n)}×`);
  throw new LostCharacters(`Not every character is accounted for: ${list.join(', ')}.`);
}

type Side = { readonly by: number; readonly texts: readonly string[] };

// One number a code unit; every count leaves it clean.
const tally = new Int32Array(0x10000);
const white = /\s/u;

/** Counts by code units, which is quick; where that is not even, the slow count tells what is off. */
function isBalanced(sides: readonly Side[]): boolean {
  let hasPairs = false;
  const touched: number[] = [];
  for (const { by, texts } of sides) {
    for (const text of texts) {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (tally[code] === 0) touched.push(code);
        tally[code]! += by;
        hasPairs ||= code >= 0xd800 && code < 0xe000;
      }
    }
  }
  let isEven = true;
  for (const code of touched) {
    if (tally[code] !== 0 && !white.test(String.fromCharCode(code))) isEven = false;
    tally[code] = 0;
  }
  // The halves of two characters could have changed places unseen.
  return isEven && !hasPairs;
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
