/** A writing system as restoring and typesetting see it: how lines join and how wide a character is. */
export type Writing = 'cjk' | 'hangul' | 'latin';

const writings: readonly (readonly [RegExp, Writing])[] = [
  [/^(?:zh|ja|yue|lzh|wuu|nan|hak)\b|-(?:Han[st]|Jpan)\b/u, 'cjk'],
  [/^ko\b|-(?:Kore|Hang)\b/u, 'hangul'],
];

/** Tells how a language is written. */
export function writingOf(lang: string): Writing {
  return writings.find(([pattern]) => pattern.test(lang))?.[1] ?? 'latin';
}
