import { joinHangul } from './join-hangul.ts';
import type { Ending, WritingSystem } from './writing-system.ts';

const wide = /^[\p{Script=Hangul}\p{Script=Han}\u3000-\u303F\uFF01-\uFF60…—]$/u;
const mark = /^[.,·:;!?'"‘’“”()[\]]$/u;
const sentenceEnd = /[.。!?！？…][”’」』"')）\]】]*(?:\s?[（(][^（）()]{1,20}[）)])?$/u;
const pauseEnd = /(?:[,;:、，·—–=]|[”’」』"')）\]】])$/u;

// How the syllable before 다 ends in a sentence's verb: 했다, 한다, 없다, 많다; or it is a whole stem.
const finalOfVerb = /[\u11BB\u11AB\u11B9\u11AD]$/u;
const stemOfVerb = /[니이같좋싶]$/u;
/** What goes on with a verb's sentence: 했다고, 했다며 … */
export const leansOnVerb = /^(?:고|며|면|는|던|가|거나|지만|시피|니|라|만|[는던]데|\p{P})/u;
// Where a page breaks its words, lines begin with what no word begins with.
const restOfWord = /^(?:다\.|[을를는에의로며]\s)/u;
const fewestRests = 2;
const headOfLine = /^[“‘(（「『]?(?:[A-Za-z0-9.,%]+|.)[,.!?”’)」』…~∼%]*/u;

/**
 * Korean: syllables as wide as each other, words apart by spaces, lines broken between any two syllables.
 *
 * That a line ends says nothing of whether a word ends with it: the space that stood there is not in the scan.
 * So what a joint has between its lines is decided by evidence alone (see `joinHangul`); where there is none a
 * doubt says so. Certain is only that a mark of punctuation ends its word, and that a particle leans on one.
 */
export const hangul: WritingSystem = {
  id: 'hangul',
  indent: 1,
  hang: 0,
  slack: 0.05,
  crowding: 0.04,
  raggedness: 1.5,
  space: 0.25,
  widthOf(text) {
    let ems = 0;
    for (const character of text) {
      if (wide.test(character)) ems += 1;
      else ems += character === ' ' || mark.test(character) ? 0.35 : 0.5;
    }
    return { least: ems, most: ems };
  },
  headWidth: (text) => Math.min(4, hangul.widthOf(/^\S*/u.exec(text)![0]).least),
  opensWithHanging: () => false,
  endingOf(text): Ending {
    if (sentenceEnd.test(text)) return 'sentence';
    return pauseEnd.test(text) ? 'pause' : 'open';
  },
  surpriseOfOpening: (text) => (/^[.,;:!?)\]”’」』）】、。]/u.test(text) ? 9 : 0),
  surpriseOfGoingOn: (before, after) => (endsInVerb(before) && !leansOnVerb.test(after) ? 3 : 0),
  surpriseOfSentenceEnd: () => 3,
  isSetAsSentence: () => false,
  breaksWord: () => false,
  join: joinHangul,
  asSetIn(lines) {
    const rests = lines.filter((text) => restOfWord.test(text)).length;
    return rests < fewestRests ? hangul : breakingWords;
  },
};

/** Whether a text ends with a sentence's verb, after which a sentence goes on only with what leans on it. */
export function endsInVerb(text: string): boolean {
  if (!text.endsWith('다')) return false;
  const stem = text.slice(0, -1);
  return stemOfVerb.test(stem) || finalOfVerb.test(stem.slice(-1).normalize('NFD'));
}

/** Lines that break words have no room left for one syllable more, and a mark must not begin the next line. */
const breakingWords: WritingSystem = {
  ...hangul,
  slack: 0.02,
  headWidth: (text) => hangul.widthOf(headOfLine.exec(text)![0]).least,
};
