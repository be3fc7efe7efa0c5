import type { SpokenLang } from './spoken-langs.ts';

/** What the archive says, or how it says it of one and of several things, told apart by the value `n`. */
export type Saying = string | { readonly one: string; readonly other: string };

export type Values = Readonly<Record<string, string | number>>;

const slot = /\{(\w+)\}/gu;

/** Writes a saying out. Values take the places in braces; figures are written as the language writes them. */
export function writeSaying(lang: SpokenLang, saying: Saying, values: Values): string {
  const text = typeof saying === 'string' ? saying : saying[numberOf(lang, values['n'])];
  return text.replace(slot, (_, name: string) => write(lang, values[name]));
}

function numberOf(lang: SpokenLang, n: Values[string] | undefined): 'one' | 'other' {
  return new Intl.PluralRules(lang).select(Number(n ?? 0)) === 'one' ? 'one' : 'other';
}

function write(lang: SpokenLang, value: Values[string] | undefined): string {
  return typeof value === 'number' ? value.toLocaleString(lang) : (value ?? '');
}
