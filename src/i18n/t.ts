import type { Lang } from '../model/lang.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';

/** A language the archive itself speaks; its papers may be in any. */
export type SpokenLang = 'zh-Hans' | 'en';

/** What the archive says, or how it says it of one and of several things, told apart by the value `n`. */
export type Saying = string | { readonly one: string; readonly other: string };

export type Key = keyof typeof zhHans;
export type Values = Readonly<Record<string, string | number>>;

const words: Readonly<Record<SpokenLang, Readonly<Record<Key, Saying>>>> = { 'zh-Hans': zhHans, en };
const slot = /\{(\w+)\}/gu;

/** Tells in which language the archive speaks to those who read a language: its own Chinese, else English. */
export function spokenIn(lang: Lang): SpokenLang {
  return /^zh\b/u.test(lang) ? 'zh-Hans' : 'en';
}

/** Says something in a language. Values take the places in braces; figures are written as the language writes them. */
export function t(lang: Lang, key: Key, values: Values = {}): string {
  const spoken = spokenIn(lang);
  const saying = words[spoken][key];
  const text = typeof saying === 'string' ? saying : saying[numberOf(spoken, values['n'])];
  return text.replace(slot, (_, name: string) => write(spoken, values[name]));
}

function numberOf(lang: SpokenLang, n: Values[string] | undefined): 'one' | 'other' {
  return new Intl.PluralRules(lang).select(Number(n ?? 0)) === 'one' ? 'one' : 'other';
}

function write(lang: SpokenLang, value: Values[string] | undefined): string {
  return typeof value === 'number' ? value.toLocaleString(lang) : (value ?? '');
}
