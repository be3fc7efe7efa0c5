import type { Lang } from '../model/lang.ts';
import type { SpokenLang } from './spoken-langs.ts';

/** A language the archivist's desk is worded in. */
export type DeskLang = Extract<SpokenLang, 'zh-Hans' | 'en'>;

/** Tells in which language the desk speaks to those who read a language: Chinese in one writing, else English. */
export function deskLang(lang: Lang): DeskLang {
  return /^zh\b/u.test(lang) ? 'zh-Hans' : 'en';
}
