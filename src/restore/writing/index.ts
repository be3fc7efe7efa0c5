import { writingOf, type Lang, type Writing } from '../../model/lang.ts';
import { cjk } from './cjk.ts';
import { frequentWords } from './frequent-words.ts';
import { hangul } from './hangul.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { latin } from './latin.ts';
import { latinSentences } from './latin-sentences.ts';
import type { WritingSystem } from './writing-system.ts';

export const writingSystems: Readonly<Record<Writing, WritingSystem>> = { cjk, hangul, latin };

const ownWays: Readonly<Record<string, WritingSystem>> = { de: german, ja: japanese };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const syllables = /\p{Script=Hangul}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letters = /\p{L}/gu;
const traditionalOnly =
  /[們這國學來時個說會對開關過還進問與後經長東車門見電號報記書當點麼讓應該實們萬區歲]/gu;
const simplifiedOnly = /[们这国学来时个说会对开关过还进问与后经长东车门见电号报记书当点么让应该实万区岁]/gu;
const latinWord = /[\p{Script=Latin}’']+/gu;
const fewestSmallWords = 4;
const clearlyMore = 2;

/** Tells how a text is written, by whether its letters are mostly Han and kana, or Hangul, alone or among Han. */
export function recogniseWriting(text: string): WritingSystem {
  const all = count(text, letters);
  const korean = count(text, syllables);
  if (korean * 5 > all && korean > count(text, kana)) return hangul;
  return count(text, wide) * 2 > all ? cjk : latin;
}

/**
 * Tells a text's language where no paper does. Only what the letters prove is said: Hangul and kana mean Korean
 * and Japanese, forms that only one kind of Chinese writes decide between the two, small words known to be frequent
 * tell German and French. Other writing is English, the default.
 */
export function recogniseLang(text: string): Lang {
  const writing = recogniseWriting(text);
  if (writing === hangul) return 'ko';
  if (writing === latin) return recogniseLatin(text);
  if (count(text, kana) * 20 > count(text, letters)) return 'ja';
  return count(text, traditionalOnly) > count(text, simplifiedOnly) ? 'zh-Hant' : 'zh-Hans';
}

/** Gives the writing system of a language, with what that language does in its own way. */
export function writingSystemOf(lang: Lang): WritingSystem {
  const system = writingSystems[writingOf(lang)];
  const own = ownWays[lang.slice(0, 2)];
  if (own?.id === system.id) return own;
  return system === latin && !lang.startsWith('en') ? latinSentences : system;
}

function recogniseLatin(text: string): Lang {
  const found = text.toLowerCase().match(latinWord) ?? [];
  const countOf = (words: ReadonlySet<string>): number => found.filter((word) => words.has(word)).length;
  const [en, de, fr] = [countOf(frequentWords.en), countOf(frequentWords.de), countOf(frequentWords.fr)];
  if (de >= fewestSmallWords && de > clearlyMore * Math.max(en, fr)) return 'de';
  return fr >= fewestSmallWords && fr > clearlyMore * Math.max(en, de) ? 'fr' : 'en';
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
