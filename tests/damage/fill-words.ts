import type { Lang } from '../../src/model/lang.ts';
import { latin } from '../../src/restore/writing/latin.ts';
import type { FilledLine } from './fill-grid.ts';
import type { Style } from './page.ts';
import type { Random } from './random.ts';

/** Where a language's compositors break words, and what no line may break before or after. */
interface WordBreaking {
  /** Words that may be broken, marks at their end aside. */
  readonly word: RegExp;
  /** What ends before the break and begins after it. */
  readonly between: RegExp;
  readonly space: RegExp;
}

const english: WordBreaking = {
  word: /^\p{Ll}+$/u,
  between: /[aeiouy][bcdfglmnprstv]$/u,
  space: / /u,
};
const others: Readonly<Record<string, WordBreaking>> = {
  // Nouns are broken too, though they begin with a capital.
  de: { word: /^\p{L}\p{Ll}+$/u, between: /[aeiouyäöü][bdfghklmnprstvwz]$/u, space: / /u },
  // French marks stand apart from their words, but not on another line.
  fr: {
    word: /^\p{Ll}+$/u,
    between: /[aeiouyéèêàâîôû][bcdfglmnprstv]$/u,
    space: /(?<!«) (?![»;:!?])/u,
  },
};
const marksAtEnd = /[.,;:!?”’“»«]+$/u;

/** Fills lines with words, and breaks some where a compositor would. The line says if its hyphen is the word's own. */
export function fillWords(
  text: string,
  style: Style,
  indent: number,
  lang: Lang,
  random: Random,
): FilledLine[] {
  const breaking = others[lang.slice(0, 2)] ?? english;
  const lines: FilledLine[] = [];
  let line = '';
  let room = style.measure - indent;
  const push = (text: string, hyphen?: 'own' | 'added'): void => {
    lines.push({ text, isStretched: false, ...(hyphen ? { hyphen } : {}) });
    room = style.measure;
  };
  for (const word of text.split(breaking.space)) {
    let rest = word;
    while (line !== '' && latin.widthOf(`${line} ${rest}`).least > room) {
      const part = breakWord(rest, room - latin.widthOf(`${line} `).least, breaking, style, random);
      push(part ? `${line} ${part.head}` : line, part?.hyphen);
      line = '';
      rest = part?.tail ?? rest;
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  push(line);
  return lines;
}

const ownHyphen = /\p{L}-$/u;

/** Breaks a word where a compositor would: after its own hyphen, or between a vowel and a consonant. */
function breakWord(
  word: string,
  room: number,
  breaking: WordBreaking,
  { hyphen = '-' }: Style,
  random: Random,
): { head: string; tail: string; hyphen: 'own' | 'added' } | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const own = ownHyphen.test(word.slice(0, at)) && /^\p{L}/u.test(word.slice(at));
    const soft =
      breaking.word.test(word.replace(marksAtEnd, '')) &&
      breaking.between.test(word.slice(0, at + 1)) &&
      /^\p{Ll}{3}/u.test(word.slice(at));
    if (!own && !soft) continue;
    const head = own ? word.slice(0, at) : `${word.slice(0, at)}${hyphen}`;
    if (latin.widthOf(head).least <= room && (own || random.chance(0.7)))
      return { head, tail: word.slice(at), hyphen: own ? 'own' : 'added' };
  }
  return undefined;
}
