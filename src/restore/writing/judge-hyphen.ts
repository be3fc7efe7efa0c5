import { hyphenWords } from './hyphen-words.ts';
import type { Words } from './writing-system.ts';

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
export function judgeHyphen(before: string, after: string, words: Words): HyphenVerdict {
  if (certainlySoft.test(before)) return falls;
  if (hangs.test(after)) return { verdict: 'hangs', isOpen: false };
  const head = lastWord.exec(before)?.[0] ?? '';
  const tail = firstWord.exec(after)?.[0] ?? '';
  if (head === '' || tail === '') return stays;
  const isCapitals = capitals.test(head) && capitals.test(tail);
  if (/^\p{Lu}/u.test(tail) && !isCapitals) return stays;
  return judgeParts(head.toLowerCase(), tail.toLowerCase(), words);
}

function judgeParts(head: string, tail: string, words: Words): HyphenVerdict {
  const first = head.split('-').at(-1)!;
  const last = tail.split('-')[0]!;
  if (isNumber(first, last)) return stays;
  const isWhole = isSeen(first + last, words) || words.has(head + tail);
  const isHyphenated = isSeen(`${first}-${last}`, words) || words.has(`${head}-${tail}`);
  if (isWhole && isHyphenated) return hyphenWords.heads.has(first) ? probablyStays : probablyFalls;
  if (isWhole) return falls;
  if (isHyphenated) return stays;
  return judgeUnseen(first, last, head.includes('-'), words);
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
function judgeUnseen(first: string, last: string, isChain: boolean, words: Words): HyphenVerdict {
  const { heads, officeHeads, offices, links, prefixes, suffixes, tails } = hyphenWords;
  if (isChain && links.has(first)) return stays;
  if (officeHeads.has(first)) return offices.has(last) || last === 'versa' ? stays : falls;
  if (first.length < 2 || last.length < 2) return falls;
  if (suffixes.has(last) || prefixes.has(first)) return falls;
  const isFirst = words.has(first) || words.has(`${first}-`);
  const isLast = words.has(last) || words.has(`-${last}`);
  if (isFirst && isLast) return judgeTwoWords(first, last, isChain, words);
  if (isLast && heads.has(first)) return stays;
  if (isLast && tails.has(last) && last.length >= 6 && first.length >= 3) return stays;
  const isLong = first.length >= 4 && last.length >= 4;
  if (isFirst && isLong && participle.test(first)) return stays;
  return (isFirst || isLast) && isLong && cluster.test(`${first}-${last}`) ? probablyStays : falls;
}

function judgeTwoWords(first: string, last: string, isChain: boolean, words: Words): HyphenVerdict {
  const { heads, tails } = hyphenWords;
  if (isChain || heads.has(first) || tails.has(last) || words.has(`-${last}`)) return stays;
  if (participle.test(first) || words.has(`${first}-`)) return stays;
  return first.length >= 4 && last.length >= 4 ? probablyStays : probablyFalls;
}
