import { unitsAndMarks, type Mark, type Unit } from './units.ts';

/** A word of the index, and where what it stands for begins in the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
}

/**
 * Stands behind the last token of a piece. Pagefind counts a full stop as a place of its own but does not index it, so
 * that tokens side by side in the index are side by side in print.
 */
export const pause = '.';

/** Stands between the cells of a fragment, as between its tokens; Pagefind takes it out before it shows the text. */
export const cellBorder = '\u200B';

const plainWord = /^[a-z]+$/u;

/** Makes the tokens of a folded text: one a unit, and one a mark. */
export function tokensOf(folded: string): Token[] {
  const set = unitsAndMarks(folded);
  return set.map((unit, n) => ({ text: tokenOf(unit, set[n + 1]), start: unit.start }));
}

/**
 * Writes one unit or mark as Pagefind stores it: a word as itself; a character as a pair with the character or mark
 * beside it, or alone; a mark as a pair with whatever is beside it, since alone it would stand in every article. So a
 * mark is part of a phrase like any character. Everything is ASCII letters and digits, as Pagefind would cut a
 * Chinese query into words of its own: a character is `x` and its code point, a blank behind a mark is `y`, the word
 * beside a mark has an `x` before it; a word that begins with x has that x doubled, a letter outside a to z is `0`
 * and its code point.
 */
export function tokenOf(unit: Unit | Mark, next?: Unit | Mark): string {
  if (unit.kind === 'word') return spell(unit.text);
  const alone = `x${codeOf(unit)}`;
  if (unit.kind === 'character') return next && isBeside(unit, next) ? alone + codeOf(next) : alone;
  const mark = alone + (unit.text.length > 1 && unit.text.endsWith(' ') ? 'y' : '');
  if (next === undefined) return mark;
  return mark + (next.kind === 'word' ? `x${spell(next.text)}` : codeOf(next));
}

/** Tells whether the token of a unit or mark tells of the next, too, all that is printed of its character. */
export function isBeside(unit: Unit | Mark, next: Unit | Mark): boolean {
  if (unit.kind === 'word' || next.kind === 'word') return false;
  return unit.end === next.start;
}

function spell(word: string): string {
  const plain = plainWord.test(word)
    ? word
    : Array.from(word, (letter) => (plainWord.test(letter) ? letter : `0${digits(letter, 4)}`)).join('');
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

function codeOf({ text }: Unit | Mark): string {
  return text.codePointAt(0)! < wide ? digits(text, 3) : `z${digits(text, 4)}`;
}

function digits(character: string, width: number): string {
  return character.codePointAt(0)!.toString(36).padStart(width, '0');
}
