import type { Lang } from '../../model/lang.ts';

/** Tells whether a text can be set in columns from right to left: Chinese and Japanese can. */
export function canStand(lang: Lang | undefined): boolean {
  return lang !== undefined && /^(?:zh|ja)\b/u.test(lang);
}
