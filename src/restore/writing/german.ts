import { joinLatin } from './join-latin.ts';
import type { JudgeUnseen } from './judge-hyphen.ts';
import { latinSentences } from './latin-sentences.ts';
import { latin } from './latin.ts';
import type { WritingSystem } from './writing-system.ts';

// „am 9. | November“: a figure with a stop is an ordinal far more often than the end of a sentence.
const ordinal = /(?:^|\s)\d{1,2}\.$/u;
// About every third word is a noun, so that a capital says little.
const surpriseOfCapital = 0.6;

/** German writes its compounds as one word; a hyphen of their own stands before a capital. */
const judgeGermanHyphen: JudgeUnseen = () => ({ verdict: 'falls', isOpen: false });

/** German: as its like, but that nouns have capitals and ordinals have stops. */
export const german: WritingSystem = {
  ...latinSentences,
  endingOf: (text) => (ordinal.test(text) ? 'pause' : latin.endingOf(text)),
  surpriseOfGoingOn(before, after) {
    const surprise = latinSentences.surpriseOfGoingOn(before, after);
    return latinSentences.opensSentence(after) ? surprise : Math.min(surprise, surpriseOfCapital);
  },
  join: (before, after, words) => joinLatin(before, after, words, judgeGermanHyphen),
};
