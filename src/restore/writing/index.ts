import { writingOf, type Lang, type Writing } from '../../model/lang.ts';
import { cjk } from './cjk.ts';
import { latin } from './latin.ts';
import type { WritingSystem } from './writing-system.ts';

export const writingSystems: Readonly<Record<Writing, WritingSystem>> = { cjk, latin };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letters = /\p{L}/gu;
const traditionalOnly =
  /[們這國學來時個說會對開關過還進問與後經長東車門見電號報記書當點麼讓應該實們萬區歲]/gu;
const simplifiedOnly = /[们这国学来时个说会对开关过还进问与后经长东车门见电号报记书当点么让应该实万区岁]/gu;

/** Tells how a text is written, by whether its letters are mostly Han and kana. */
export function recogniseWriting(text: string): WritingSystem {
  const han = count(text, wide);
  return han * 2 > count(text, letters) ? cjk : latin;
}

/**
 * Tells a text's language where no paper does. Only what the letters prove is said: kana mean Japanese, forms
 * that only one kind of Chinese writes decide between the two, and other writing is English, the default.
 */
export function recogniseLang(text: string): Lang {
  if (recogniseWriting(text) === latin) return 'en';
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 20 > count(text, letters)) return 'ja';
  return count(text, traditionalOnly) > count(text, simplifiedOnly) ? 'zh-Hant' : 'zh-Hans';
}

/** Gives the writing system of a language. */
export function writingSystemOf(lang: Lang): WritingSystem {
  return writingSystems[writingOf(lang)];
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
