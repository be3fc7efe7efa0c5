import { z } from 'zod';

/** A language tag as in BCP 47, such as `zh-Hans`, `zh-Hant`, `en` or `en-GB`. */
export const langSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, {
  error: 'must be a language tag such as zh-Hans or en',
});

export type Lang = z.infer<typeof langSchema>;

/** A writing system as restoring and typesetting see it: how lines join and how wide a character is. */
export type Writing = 'cjk' | 'hangul' | 'latin';

const writings: readonly (readonly [RegExp, Writing])[] = [
  [/^(?:zh|ja|yue|lzh|wuu|nan|hak)\b|-(?:Han[st]|Jpan)\b/u, 'cjk'],
  [/^ko\b|-(?:Kore|Hang)\b/u, 'hangul'],
];

/** Tells how a language is written. */
export function writingOf(lang: Lang): Writing {
  return writings.find(([pattern]) => pattern.test(lang))?.[1] ?? 'latin';
}
