import type { Lang } from '../model/lang.ts';
import type { zhHans } from './search/zh-Hans.ts';
import { spokenIn } from './spoken-in.ts';
import type { SpokenLang } from './spoken-langs.ts';
import type { Saying } from './write-saying.ts';

export type SearchWords = Readonly<Record<keyof typeof zhHans, Saying>>;

/** The words of searching in one language, and which it is. */
export interface SearchTongue {
  readonly lang: SpokenLang;
  readonly words: SearchWords;
}

/** Every language in a file of its own, so that a page fetches only the one that is read. */
const files: Readonly<Record<SpokenLang, () => Promise<SearchWords>>> = {
  'zh-Hans': async () => (await import('./search/zh-Hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./search/zh-Hant.ts')).zhHant,
  en: async () => (await import('./search/en.ts')).en,
};

/** Fetches the words of searching in the language nearest to the one asked for. */
export async function searchWords(asked: Lang): Promise<SearchTongue> {
  const lang = spokenIn(asked);
  return { lang, words: await files[lang]() };
}
