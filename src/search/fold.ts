import { simplify } from './simplify.ts';

/** A text as search sees it, and for each of its UTF-16 units the part of the printed text it was made from. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character that is looked for one by one: Han, kana, Bopomofo. As the inside of a pattern's class. */
export const han = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー`;

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const combining = /\p{M}/u;
const latin = /\p{Script=Latin}/u;
const invisible = /^[\p{Cf}\uFE00-\uFE0F]+$/u;
const hanStarts = new RegExp(String.raw`^[${han}\u3000-\u303F\uFF00-\uFFEF]`, 'u');
const space = /^\s/u;
const undecomposed = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' }),
);
const sameMark = new Map([
  ...[...'“”„‟«»「」『』〝〞'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛ʼ′'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
]);
const known = new Map<string, string>();

/**
 * Folds a text for matching: NFKC, lower case, Latin letters without their diacritics, Traditional characters as
 * Simplified ones, quotation marks, apostrophes and dashes of every kind as `"`, `'` and `-`. White space beside a
 * Han character, kana or full-width mark is dropped, as it sets type and separates no words; other white space is
 * one blank, and none stands at either end. Characters without a width are dropped.
 *
 * Folding a part of a text gives the same as the part of the folded text, but for blanks at its ends.
 */
export function fold(text: string): Folded {
  const folded: { text: string; starts: number[]; ends: number[] } = { text: '', starts: [], ends: [] };
  let before: string | undefined;
  let blank: [start: number, end: number] | undefined;
  const take = (part: string, start: number) => {
    const end = start + part.length;
    if (space.test(part)) {
      blank = [blank?.[0] ?? start, end];
      return;
    }
    const clear = foldCluster(part);
    if (clear === '') return;
    if (blank && before !== undefined && !hanStarts.test(before) && !hanStarts.test(part)) {
      append(folded, ' ', ...blank);
    }
    append(folded, clear, start, end);
    before = part;
    blank = undefined;
  };
  // Nearly no text has combining marks, and characters are quicker found than clusters.
  if (combining.test(text)) for (const { 0: part, index } of text.matchAll(cluster)) take(part, index);
  else
    for (let at = 0, part = ''; at < text.length; at += part.length) take((part = characterAt(text, at)), at);
  return folded;
}

/** As many characters of folded texts are remembered: those of a few hundred articles. */
const remembered = 1_000_000;
let lately = new Map<string, Folded>();
let characters = 0;

/** Folds a text as `fold` does, but not again what was folded lately: one search looks into a text many times. */
export function foldOnce(text: string): Folded {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  characters += text.length;
  if (characters > remembered) [lately, characters] = [new Map(), text.length];
  lately.set(text, folded);
  return folded;
}

function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? text[at]! : String.fromCodePoint(text.codePointAt(at)!);
}

function append(
  to: { text: string; starts: number[]; ends: number[] },
  text: string,
  start: number,
  end: number,
) {
  to.text += text;
  for (let n = 0; n < text.length; n++) {
    to.starts.push(start);
    to.ends.push(end);
  }
}

function foldCluster(part: string): string {
  const found = known.get(part);
  if (found !== undefined) return found;
  const folded = invisible.test(part) ? '' : foldCharacters(part);
  known.set(part, folded);
  return folded;
}

function foldCharacters(part: string): string {
  const marked = sameMark.get(part);
  if (marked) return marked;
  const lower = part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|^\p{M}+/gu, '');
  const plain = latin.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return Array.from(
    plain,
    (character) => undecomposed.get(character) ?? sameMark.get(character) ?? simplify(character),
  )
    .join('')
    .replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '');
}
