import type { SearchTongue, SearchWords } from './search-words.ts';
import { writeSaying, type Values } from './write-saying.ts';

/**
 * Says something about searching. Values take the places in braces, figures as the language writes them; of one and of
 * several things it speaks by the value `n`.
 */
export function say({ lang, words }: SearchTongue, key: keyof SearchWords, values: Values = {}): string {
  return writeSaying(lang, words[key], values);
}
