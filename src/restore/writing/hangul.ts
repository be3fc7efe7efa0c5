import { joinHangul } from './join-hangul.ts';
import type { Ending, WritingSystem } from './writing-system.ts';

const wide = /^[\p{Script=Hangul}\p{Script=Han}\u3000-\u303F\uFF01-\uFF60…—]$/u;
const mark = /^[.,·:;!?'"‘’“”()[\]]$/u;
const sentenceEnd = /[.。!?！？…][”’」』"')）\]】]*$/u;
const pauseEnd = /(?:[,;:、，·—–=]|[”’」』"')）\]】])$/u;

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
  mayOpen: (text) => !/^[.,;:!?)\]”’」』）】、。]/u.test(text),
  surpriseOfGoingOn: () => 0,
  surpriseOfSentenceEnd: () => 3,
  isSetAsSentence: () => false,
  breaksWord: () => false,
  join: joinHangul,
};
