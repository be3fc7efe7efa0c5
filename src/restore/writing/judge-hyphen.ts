import { hyphenWords } from './hyphen-words.ts';
import type { Words } from './writing-system.ts';

/** Judges the hyphen of a word that was never seen, by the parts before and after it, in small letters. */
export type JudgeUnseen = (head: string, tail: string, words: Words) => HyphenVerdict;

/**
 * What becomes of a hyphen at a line's end: it `falls` with the line break, it `stays` as the word's own, or it
 * `hangs` before a space, as in two- and three-storey. `isOpen` says that the archive speaks for both or for
 * neither, and that this is only the likelier reading.
 */
export interface HyphenVerdict {
  readonly verdict: 'falls' | 'stays' | 'hangs';
  readonly isOpen: boolean;
}

const certainlySoft = /[¬\u00AD]$/u;
const lastWord = /[\p{L}\p{M}’'-]+(?=[-⸗=]$)/u;
const firstWord = /^[\p{L}\p{M}’'-]+/u;
const hangs = /^(?:und|oder|bis|bezw|bzw|sowie|ou|et)\b|^(?:and|or|to)\s[\p{L}\p{M}]+[-⸗=]|^u\.\s/u;

const capitals = /^[\p{Lu}’'-]+$/u;
// No English syllable ends and none begins with so many consonants that four meet within a word.
const cluster = /[bcdfghjklmnpqrstvwxz]{2}-[bcdfghjklmnpqrstvwxz]{2}/u;
// How words of their own end and begin: what is left of a broken one seldom does both.
const wordEnd = /(?:[aeiouy][^aeiouy]{1,2}|[aeiouy][^aeiouy]e|[eo]a|ay|ow|[ei]e|y)$/u;
const wordOpening =
  /^(?:[bcdfghjklmnpqrstvwyz]|[bcfgps]l|[bcdfgpt]r|wr|wh|qu|sc|sk|sl|sm|sn|sp|st|sw|tw|ch|sh|th|ph|kn|gn|scr|spl|spr|str|shr|thr)?[aeiouy].*[^aeiou]/u;
const participle = /^\p{L}{3,}ing$/u;

const falls: HyphenVerdict = { verdict: 'falls', isOpen: false };
const stays: HyphenVerdict = { verdict: 'stays', isOpen: false };
const probablyFalls: HyphenVerdict = { verdict: 'falls', isOpen: true };
const probablyStays: HyphenVerdict = { verdict: 'stays', isOpen: true };

/**
 * Judges the hyphen at the end of `before` by the line after it and by the forms that words have elsewhere in
 * the archive: the whole word, the hyphenated one, either with another ending, and both parts by themselves.
 * A soft sign (¬, U+00AD) always falls; before a capital or beside a figure a hyphen stays.
 */
export function judgeHyphen(
  before: string,
  after: string,
  words: Words,
  judgeUnseen: JudgeUnseen = judgeUnseenEnglish,
): HyphenVerdict {
  if (certainlySoft.test(before)) return falls;
  if (hangs.test(after)) return { verdict: 'hangs', isOpen: false };
  const head = lastWord.exec(before)?.[0] ?? '';
  const tail = firstWord.exec(after)?.[0] ?? '';
  if (head === '' || tail === '') return stays;
  const isCapitals = capitals.test(head) && capitals.test(tail);
  if (/^\p{Lu}/u.test(tail) && !isCapitals) return stays;
  const parts = { head: head.toLowerCase(), tail: tail.toLowerCase() };
  return judgeSeen(parts.head, parts.tail, words) ?? judgeUnseen(parts.head, parts.tail, words);
}

function judgeSeen(head: string, tail: string, words: Words): HyphenVerdict | undefined {
  const [first, last] = besideHyphen(head, tail);
  if (isNumber(first, last)) return stays;
  const isWhole = isSeen(first + last, words) || words.has(head + tail);
  const isHyphenated = isSeen(`${first}-${last}`, words) || words.has(`${head}-${tail}`);
  if (isWhole && isHyphenated) return hyphenWords.heads.has(first) ? probablyStays : probablyFalls;
  if (isWhole) return falls;
  if (isHyphenated) return stays;
  return undefined;
}

function besideHyphen(head: string, tail: string): [first: string, last: string] {
  return [head.split('-').at(-1)!, tail.split('-')[0]!];
}

function isNumber(first: string, last: string): boolean {
  const { tens, units, numbers, fractions } = hyphenWords;
  return (tens.has(first) && units.has(last)) || (numbers.has(first) && fractions.has(last));
}

const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'en', '’s', "'s", 'e', 'n', 'em'] as const;

/** Whether a word was seen, as it is or with another ending. */
function isSeen(word: string, words: Words): boolean {
  if (words.has(word)) return true;
  return endings.some((ending) => {
    if (words.has(word + ending)) return true;
    const stem = word.slice(0, -ending.length);
    const isLong = stem.length - (stem.indexOf('-') + 1) >= 3;
    return isLong && word.endsWith(ending) && (words.has(stem) || words.has(`${stem}e`));
  });
}

/** A word never seen: it is whole unless both its parts are words and one of them is known to take a hyphen. */
const judgeUnseenEnglish: JudgeUnseen = (head, tail, words) => {
  const { heads, officeHeads, offices, links, prefixes, suffixes, tails } = hyphenWords;
  const [first, last] = besideHyphen(head, tail);
  const isChain = head.includes('-');
  if ((isChain && links.has(first)) || (tail.includes('-') && links.has(last))) return stays;
  if (officeHeads.has(first)) return offices.has(last) || last === 'versa' ? stays : falls;
  if (first.length < 2 || last.length < 2) return falls;
  if (suffixes.has(last) || prefixes.has(first)) return falls;
  const isFirst = words.has(first) || words.has(`${first}-`);
  const isLast = words.has(last) || words.has(`-${last}`);
  if (isFirst && isLast) return judgeTwoWords(first, last, isChain, words);
  if (isLast && heads.has(first)) return stays;
  if ((isFirst || isLast) && tails.has(last) && last.length >= 6 && first.length >= 3) return stays;
  if (participle.test(first) && first.length + last.length >= 9 && last.length >= 4) return stays;
  return judgeHalfKnown(first, last, isFirst || isLast);
};

/** Where one part is a word at most, the sounds at the joint can tell that the other is no rest of one either. */
function judgeHalfKnown(first: string, last: string, isEither: boolean): HyphenVerdict {
  const isLong = first.length >= 4 && last.length >= 4;
  if (isLong && cluster.test(`${first}-${last}`)) return probablyStays;
  const mayBeWords = first.length >= 3 && last.length >= 3 && wordEnd.test(first) && wordOpening.test(last);
  return isEither && mayBeWords && first.length + last.length >= 7 ? probablyStays : falls;
}

function judgeTwoWords(first: string, last: string, isChain: boolean, words: Words): HyphenVerdict {
  const { heads, tails } = hyphenWords;
  if (isChain || heads.has(first) || tails.has(last) || words.has(`-${last}`)) return stays;
  if (participle.test(first) || words.has(`${first}-`)) return stays;
  return first.length >= 4 && last.length >= 4 ? probablyStays : probablyFalls;
}
