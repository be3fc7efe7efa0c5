import type { SearchTongue, SearchWords } from './search-words.ts';

/**
 * Says something about searching. Values take the places in braces, figures as the language writes them; of one and of
 * several things it speaks by the value `n`.
 */
export function say(
  { lang, words }: SearchTongue,
  key: keyof SearchWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const saying = words[key];
  const sentence = typeof saying === 'string' ? saying : saying[numberOf(lang, Number(values['n'] ?? 0))];
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => write(lang, values[name]));
}

function numberOf(lang: string, n: number): 'one' | 'other' {
  return new Intl.PluralRules(lang).select(n) === 'one' ? 'one' : 'other';
}

function write(lang: string, value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString(lang) : (value ?? '');
}
