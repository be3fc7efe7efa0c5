import { joinLatin } from './join-latin.ts';
import type { Ending, WritingSystem } from './writing-system.ts';

const sentenceEnd = /[.!?…:](?:[\u00A0\u202F ]?[»”“’‘"'«)\]])*(?:\s\([^()]{1,30}\))?$/u;
const pauseEnd = /[,;—–][”’"'»)\]]*$/u;
// A title stands before a name, so nothing ends with it; other short forms may end a sentence too.
const title = /\b(?:Mr|Mrs|Dr|Messrs|St|Rev|Hon|Capt|Col|Gen|Lieut|Sergt|Prof)\.$/u;
const abbreviation = /\b(?:Esq|Nos?|vol|pp?|[A-Z])\.$/u;
const softHyphenEnd = /\p{L}[-¬\u00AD⸗=]$/u;

const closesQuotation = /[”"»]$/u;
const opensQuotation = /^[“"«]/u;
// A name has several words, so a capital after a capital is no surprise.
const inMidName = /(?:\s|[-“(])\p{Lu}[\p{L}’]*\.?$/u;
// In mid-sentence none of these has a capital; hence the line opens a sentence of its own.
const ordinaryWord =
  /^(?:The|A|An|It|He|She|They|We|You|There|This|That|These|Those|In|On|At|By|For|From|With|Of|To|If|When|While|After|Before|As|But|And|Or|So|Then|His|Her|Their|Its|Our|My|What|Who|How|No|Not|All|Some|Every|Nobody|Nothing|Everything)\s/u;
// A sentence that opens so leans on the one before it, so it seldom opens a paragraph.
const pointsBack =
  /^(?:He|She|It|They|His|Her|Its|Their|This|These|That|Those|But|And|Then|So|If|Or|Nor|Neither|Both|Such|Others?|Here|Thus|Hence)\s/u;

// A sentence of one word stands at a line's start by chance sooner than at a paragraph's, where it is a place or a
// rubric (Berlin. Der …).
const oneWordSentence = /^\p{Lu}\p{Ll}{3,}[.!?](?=\s\p{Lu})/u;

// What stands together at a line's start: spaces that do not break are within a word, as in “17 850 francs”.
const unbroken = /^[\S\u00A0\u202F]*/u;

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
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      ems += widths[code] || remember(code);
    }
    return { least: ems, most: ems };
  },
  headWidth(text) {
    return latin.widthOf(unbroken.exec(text)![0]).least + latin.space;
  },
  opensWithHanging: () => false,
  endingOf(text): Ending {
    if (title.test(text)) return 'open';
    if (sentenceEnd.test(text)) return abbreviation.test(text) ? 'pause' : 'sentence';
    return pauseEnd.test(text) ? 'pause' : 'open';
  },
  surpriseOfOpening(text) {
    if (!/^[^\p{Ll},;:.!?)\]”’]/u.test(text)) return 9;
    const sentence = oneWordSentence.exec(text)?.[0];
    return sentence && !title.test(sentence) ? 2 : 0;
  },
  // About one word in eleven is written with a capital.
  surpriseOfGoingOn(before, after) {
    if (ordinaryWord.test(after)) return 6;
    if (!/^[“‘"']?\p{Lu}/u.test(after)) return 0.1;
    return inMidName.test(before) ? 0.7 : 2.4;
  },
  surpriseOfSentenceEnd(before, after) {
    if (closesQuotation.test(before) && opensQuotation.test(after)) return 6;
    return pointsBack.test(after) ? 2.3 : 2.9;
  },
  isSetAsSentence(text) {
    const words = text
      .split(/\s+/u)
      .slice(1)
      .filter((word) => /^\p{L}{4,}/u.test(word));
    return words.some((word) => /^\p{Ll}/u.test(word));
  },
  breaksWord: (text) => softHyphenEnd.test(text),
  join: (before, after, words) => joinLatin(before, after, words),
};

// By code unit; the second half of a character adds nothing to the first.
const widths = new Float64Array(0x10000);

function remember(code: number): number {
  if (code >= 0xdc00 && code < 0xe000) return 0;
  return (widths[code] = widthByForm(String.fromCharCode(code)));
}

function widthByForm(character: string): number {
  if (narrowLetters.test(character)) return 0.3;
  if (wideLetters.test(character)) return 0.82;
  return capitals.test(character) ? 0.62 : 0.48;
}
