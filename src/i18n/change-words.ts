import type { Lang } from '../model/lang.ts';
import { t, type Key } from './t.ts';
import { zhHans } from './zh-Hans.ts';

/** A kind of change in plain words: what it is called beside an article, and one sentence on what it does. */
export interface ChangeWords {
  readonly name: string;
  readonly summary: string;
}

/** The ids of the changes that are made while lines become an article. */
export const stageChanges: readonly string[] = [
  'join-hyphen',
  'join-drop-cap',
  'deck-dash',
  'part-names',
  'credit-brackets',
];

/** Tells a change in plain words; one that has none here goes by its id. */
export function changeWords(lang: Lang, id: string): ChangeWords {
  const key = `change.${id}`;
  if (!(key in zhHans)) return { name: id, summary: '' };
  return { name: t(lang, key as Key), summary: t(lang, `${key}.does` as Key) };
}
