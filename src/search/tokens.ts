import { isPair, isRun, unitsOf, type Unit } from './units.ts';

/** A word of the index, and where its unit begins in the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
}

/**
 * Stands between two tokens whose units are not of one run. Pagefind counts a full stop as a place of its own but
 * does not index it, so that tokens side by side in the index are side by side in print.
 */
export const pause = '.';

/** Stands between the cells of a fragment, as between its tokens; Pagefind takes it out before it shows the text. */
export const cellBorder = '\u200B';

const plainWord = /^[a-z]+$/u;

/** Makes the tokens of a folded text: one a unit, and a {@link pause} wherever a run ends. */
export function tokensOf(folded: string): Token[] {
  const units = unitsOf(folded);
  return units.flatMap((unit, n) => {
    const next = units[n + 1];
    const token = { text: tokenOf(unit, next), start: unit.start };
    return next && !isRun(folded, unit, next) ? [token, { text: pause, start: unit.end }] : [token];
  });
}

/**
 * Writes one unit as Pagefind stores it: a character as a pair with the character beside it, or alone; a word as
 * itself. Everything is ASCII letters and digits, since Pagefind would cut a Chinese query into words of its own:
 * a character is `x` and its code point, a word that begins with x has that x doubled, a letter outside a to z is
 * `0` and its code point.
 */
export function tokenOf(unit: Unit, next?: Unit): string {
  if (unit.kind === 'character') return `x${codeOf(unit)}${isPair(unit, next) ? codeOf(next) : ''}`;
  const { text } = unit;
  const plain = plainWord.test(text)
    ? text
    : Array.from(text, (letter) => (plainWord.test(letter) ? letter : `0${digits(letter, 4)}`)).join('');
  return plain.startsWith('x') ? `x${plain}` : plain;
}

const shortestWord = 3;

/** Gives the word of letters that a token stands for, if it is one, and of three letters at least. */
export function wordOf(token: string): string | undefined {
  if (token === pause || /^x(?!x)/u.test(token)) return undefined;
  const word = token
    .replace(/^xx/u, 'x')
    .replace(/0(.{4})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 36)));
  return word.length < shortestWord ? undefined : word;
}

/** The first code point whose three digits would begin with x, which is a word's. */
const wide = Number.parseInt('x00', 36);

function codeOf({ text }: Unit): string {
  return text.codePointAt(0)! < wide ? digits(text, 3) : `z${digits(text, 4)}`;
}

function digits(character: string, width: number): string {
  return character.codePointAt(0)!.toString(36).padStart(width, '0');
}
