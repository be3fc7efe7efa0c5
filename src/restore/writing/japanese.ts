import { cjk } from './cjk.ts';
import type { WritingSystem } from './writing-system.ts';

// A sentence in the plain style ends so; it may as well stand before a noun, so that it says little by itself.
const finiteVerb = /(?:[たるすくむぶぐうつぬいだ]|です|ます)$/u;
// After a verb nothing but a noun, or a word that opens a sentence, begins with a character of its own.
const ownWord = /^[\p{Script=Han}\p{Script=Katakana}「『]/u;
// A sentence that opens so leans on the one before it, so it seldom opens a paragraph.
const pointsBack = /^(?:[そこ](?:の|れ|こ|う)|もう一|しかし|だが|ただし?|そして|また|さらに|同[日年月氏])/u;
// No word begins with these kana, and hardly a sentence is so short. A single kana before a character is a particle or
// the end of a word (い霧 of 濃い霧) far more often than a word's first half (し尿).
const neverFirst = /^[をんーっゃゅょッャュョァィゥェォ，。、；：！？”’）)》」』】…,.;:!?．]/u;
const endOfSentence = /^[\p{Script=Hiragana}\p{Script=Han}]{1,2}。/u;
const endOfWord = /^(?:[らりるれろ]|[いうきくけしすたつてでとにのはへむめもやゆがぎぐげぶべ]\p{Script=Han})/u;

/** Japanese: on the same grid as Chinese, but a paragraph's first line is moved in by one character only. */
export const japanese: WritingSystem = {
  ...cjk,
  indent: 1,
  surpriseOfOpening(text) {
    if (neverFirst.test(text)) return 9;
    if (endOfSentence.test(text)) return 6;
    return endOfWord.test(text) ? 2 : 0;
  },
  surpriseOfGoingOn: (before, after) => (finiteVerb.test(before) && ownWord.test(after) ? 0.7 : 0),
  surpriseOfSentenceEnd: (before, after) =>
    pointsBack.test(after) ? 4 : cjk.surpriseOfSentenceEnd(before, after),
};
