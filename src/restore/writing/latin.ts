import type { Ending, Words, WritingSystem } from './writing-system.ts';

const sentenceEnd = /[.!?…:][”’"'»)\]]*$/u;
const pauseEnd = /[,;—–][”’"'»)\]]*$/u;
// A title stands before a name, so nothing ends with it; other short forms may end a sentence too.
const title = /\b(?:Mr|Mrs|Dr|Messrs|St|Rev|Hon|Capt|Col|Gen|Lieut|Sergt|Prof)\.$/u;
const abbreviation = /\b(?:Esq|Nos?|vol|pp?|[A-Z])\.$/u;
const softHyphenEnd = /\p{L}[-¬\u00AD⸗=]$/u;
const lastWord = /[\p{L}\p{M}’'-]+$/u;
const firstWord = /^[\p{L}\p{M}’'-]+/u;

/** Rough widths of letters in a newspaper's roman, in ems; what matters is their sum over a line. */
const narrowLetters = /[fijlrtI.,;:!'’‘()|[\] -]/u;
const wideLetters = /[mwMW—%&@]/u;
const capitals = /[A-Z\d]/u;

/** English and its like: words apart by spaces, broken at line ends with a hyphen. */
export const latin: WritingSystem = {
  id: 'latin',
  indent: 1,
  hang: 0,
  slack: 0,
  crowding: 0.04,
  raggedness: 3,
  space: 0.25,
  widthOf(text) {
    let ems = 0;
    for (const character of text) ems += widthOfLetter(character);
    return { least: ems, most: ems };
  },
  headWidth(text) {
    return latin.widthOf(/^\S*/u.exec(text)![0]).least + latin.space;
  },
  opensWithHanging: () => false,
  endingOf(text): Ending {
    if (title.test(text)) return 'open';
    if (sentenceEnd.test(text)) return abbreviation.test(text) ? 'pause' : 'sentence';
    return pauseEnd.test(text) ? 'pause' : 'open';
  },
  mayOpen: (text) => /^[^\p{Ll},;:.!?)\]”’]/u.test(text),
  // About one word in eleven is written with a capital.
  surpriseOfGoingOn: (text) => (/^[“‘"']?\p{Lu}/u.test(text) ? 2.4 : 0.1),
  surpriseOfSentenceEnd: 3.2,
  isSetAsSentence(text) {
    const words = text
      .split(/\s+/u)
      .slice(1)
      .filter((word) => /^\p{L}{4,}/u.test(word));
    return words.some((word) => /^\p{Ll}/u.test(word));
  },
  breaksWord: (text) => softHyphenEnd.test(text),
  join(before, after, words) {
    if (!softHyphenEnd.test(before) || !/^\p{L}/u.test(after)) return { before, after, between: ' ' };
    return { before: keepsHyphen(before, after, words) ? before : before.slice(0, -1), after, between: '' };
  },
};

/**
 * Decides whether a hyphen at a line's end is the word's own. A capital after it or a second hyphen in the word
 * says so; else the archive does, by the form it has elsewhere; a word never seen is taken to be whole.
 */
function keepsHyphen(before: string, after: string, words: Words): boolean {
  if (!before.endsWith('-')) return false;
  const head = lastWord.exec(before)?.[0].slice(0, -1) ?? '';
  const tail = firstWord.exec(after)?.[0] ?? '';
  if (/^\p{Lu}/u.test(tail) && !/^\p{Lu}+$/u.test(head)) return true;
  const whole = words.has(`${head}${tail}`.toLowerCase());
  const hyphenated = words.has(`${head}-${tail}`.toLowerCase());
  return hyphenated && !whole ? true : !whole && head.includes('-');
}

const widths = new Map<string, number>();

function widthOfLetter(character: string): number {
  let width = widths.get(character);
  if (width === undefined) widths.set(character, (width = widthByForm(character)));
  return width;
}

function widthByForm(character: string): number {
  if (narrowLetters.test(character)) return 0.3;
  if (wideLetters.test(character)) return 0.82;
  return capitals.test(character) ? 0.62 : 0.48;
}
