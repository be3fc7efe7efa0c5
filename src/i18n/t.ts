import type { Lang } from '../model/lang.ts';
import { en } from './en.ts';
import { markSaid } from './mark-said.ts';
import { spokenIn } from './spoken-in.ts';
import type { SpokenLang } from './spoken-langs.ts';
import { writeSaying, type Saying, type Values } from './write-saying.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export { spokenIn, type Saying, type SpokenLang, type Values };

export type Key = keyof typeof zhHans;

const words: Readonly<Record<SpokenLang, Readonly<Record<Key, Saying>>>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/**
 * Says something in a language. Values take the places in braces; figures are written as the language writes them.
 * On a page it can be said anew in the language that its reader chooses.
 */
export function t(lang: Lang, key: Key, values: Values = {}): string {
  const spoken = spokenIn(lang);
  return markSaid(key, values, writeSaying(spoken, words[spoken][key], values));
}
