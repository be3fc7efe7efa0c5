import { costsOfCharacters, type Costs } from './costs-of-characters.ts';
import type { Tongue } from './encodings.ts';

/** How surprising a text is, in nats: all of it, and what is not ASCII alone. */
export interface Surprise {
  readonly all: number;
  readonly beyondAscii: number;
  /** How many characters are not ASCII. */
  readonly characters: number;
}

type Cost = readonly [pattern: RegExp, nats: number];

// The same in every language, so that figures and foreign words decide nothing.
const ascii: readonly Cost[] = [
  [/[ ]/u, 1.8],
  [/[a-z]/u, 3.2],
  [/[\n\r]/u, 3],
  [/[A-Z0-9.,]/u, 4.5],
  [/[\t\f -~]/u, 5.5],
  [/./su, 14],
];

const never: readonly Cost[] = [
  [/[\u0080-\u009F]/u, 18],
  [/[\uFFFD\p{Co}]/u, 16],
  [/[\p{Cn}\p{Cs}]/u, 18],
  // Half-width kana and box drawing: screens have them, newspapers do not.
  [/[\uFF61-\uFF9F\u2500-\u257F]/u, 14],
];

const eastAsian: readonly Cost[] = [
  ...never,
  [/[\uFF01-\uFF5E]/u, 7],
  [/[\u4E00-\u9FFF]/u, 13.5],
  [/[\uAC00-\uD7A3]/u, 13],
  [/[\u2010-\u203B\u2103-\u2116\u2160-\u217F\u2460-\u24FF\u25A0-\u26FF\u3000-\u303F·×°±]/u, 9],
  [/./su, 14],
];

const european: readonly Cost[] = [
  ...never,
  [/[éèàçêôûîâëïùœäöüßñáíóúåøæãõìò]/u, 5],
  [/[“”‘’]/u, 4.5],
  [/[—–…«»£§°·¡¿€•\u00A0]/u, 5.5],
  [/[ÉÈÀÇÊÔÛÎÂËÏÙŒÄÖÜÑÁÍÓÚÅØÆ½¼¾„]/u, 7],
  [/[©®†ªº¬\u00ADšžŽŠ]/u, 8],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 8],
  [/[\u0000-\u00FF]/u, 10],
  [/\p{Script=Latin}/u, 9],
  [/./su, 12],
];

const accented = /[À-ÖØ-öø-ÿŒœŠšŽž]/u;
const alone = 8;
const beside = 3;
const crowded = 5;

/** Tells how surprising a text is as one of a language: the less, the likelier it was read as it was written. */
export function surpriseOfText(text: string, tongue: Tongue): Surprise {
  const costs = tongue === 'alphabet' ? undefined : costsOfCharacters()[tongue];
  const characters = [...text];
  let all = 0;
  let beyondAscii = 0;
  let count = 0;
  characters.forEach((character, i) => {
    if (character <= '\u007F') {
      all += costOf(character, ascii);
      return;
    }
    const [before = ' ', after = ' '] = [characters[i - 1], characters[i + 1]];
    const cost = costs ? costAmid(character, before, after, costs) : costAmong(character, before, after);
    all += cost;
    beyondAscii += cost;
    count++;
  });
  return { all, beyondAscii, characters: count };
}

/** A single character of East Asia within a Latin word, or at its end, is what a wrong reading makes of an accent. */
function costAmid(character: string, before: string, after: string, costs: Costs): number {
  const cost = costs.get(character) ?? costOf(character, eastAsian);
  const isAlone = before <= '\u007F' && after <= '\u007F' && /[A-Za-z]/u.test(before + after);
  if (isAlone) return cost + alone;
  return /[a-z]/u.test(before + after) ? cost + beside : cost;
}

/** Accents side by side, capitals after small letters and opening marks in words are what it makes of the others. */
function costAmong(character: string, before: string, after: string): number {
  const cost = costOf(character, european);
  const isCrowded =
    (accented.test(before) && accented.test(character)) ||
    (/[a-z]/u.test(before) && /[À-ÖØ-Þ]/u.test(character)) ||
    (/\p{L}/u.test(before) && /[¡£¤¥¦¯±¹²³¿]/u.test(character)) ||
    (/[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after) && !/[’—–…·\u00AD]|\p{L}/u.test(character));
  return isCrowded ? cost + crowded : cost;
}

function costOf(character: string, costs: readonly Cost[]): number {
  return costs.find(([pattern]) => pattern.test(character))![1];
}
