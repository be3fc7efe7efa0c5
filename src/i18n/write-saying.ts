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

// Rules and formats are costly to make, and a page says hundreds of things.
const pluralRules = new Map<SpokenLang, Intl.PluralRules>();
const numberFormats = new Map<SpokenLang, Intl.NumberFormat>();

function numberOf(lang: SpokenLang, n: Values[string] | undefined): 'one' | 'other' {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang);
  pluralRules.set(lang, rules);
  return rules.select(Number(n ?? 0)) === 'one' ? 'one' : 'other';
}

function write(lang: SpokenLang, value: Values[string] | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang);
  numberFormats.set(lang, format);
  return format.format(value);
}
