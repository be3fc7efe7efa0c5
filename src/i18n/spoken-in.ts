import type { Lang } from '../model/lang.ts';
import type { SpokenLang } from './spoken-langs.ts';

/** Which readers are spoken to in which language; the first that fits counts. */
const speaking: readonly (readonly [readers: RegExp, lang: SpokenLang])[] = [
  [/^zh-(?:Hant|TW|HK|MO)\b/u, 'zh-Hant'],
  [/^zh\b/u, 'zh-Hans'],
];

/** Tells in which language the archive speaks to those who read a language: the nearest it has, else English. */
export function spokenIn(lang: Lang): SpokenLang {
  return speaking.find(([readers]) => readers.test(lang))?.[1] ?? 'en';
}
