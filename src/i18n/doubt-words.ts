import type { Doubt } from '../model/change.ts';
import type { Lang } from '../model/lang.ts';
import { markSaid } from './mark-said.ts';
import { spokenIn, t, type Key } from './t.ts';
import { zhHans } from './zh-Hans.ts';

/** Words and the language they are in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** Tells a doubt to a reader: in English as the program wrote it, else in the archive's words for its rule. */
export function doubtWords(lang: Lang, { rule, reason }: Doubt): Said {
  const spoken = spokenIn(lang);
  const key = `doubt.${rule}`;
  if (!(key in zhHans)) return { text: reason, lang: 'en' };
  return spoken === 'en'
    ? { text: markSaid(key, {}, reason), lang: 'en' }
    : { text: t(lang, key as Key), lang: spoken };
}

/** Tells all doubts there are, in plain words. */
export function allDoubtWords(lang: Lang): string[] {
  return (Object.keys(zhHans) as Key[]).filter((key) => key.startsWith('doubt.')).map((key) => t(lang, key));
}
