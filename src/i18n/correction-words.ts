import type { Correction } from '../model/correction.ts';
import type { Lang } from '../model/lang.ts';
import { writeDay } from './days.ts';
import { t, type Key } from './t.ts';

/** A correction as a reader is told of it: what it is about, what was and is there, who decided and why. */
export interface ToldCorrection {
  readonly label?: string | undefined;
  /** A change of words, with a few of those around it; empty where a correction changes none. */
  readonly words: readonly Words[];
  /** Whether the words are the newspaper's, in its language. */
  readonly isPrinted: boolean;
  readonly decided: string;
  readonly why?: string | undefined;
}

/** Words that were there, are there now, or stand around them. */
export interface Words {
  readonly kind: 'around' | 'was' | 'now';
  readonly text: string;
}

const wordsAround = 10;
const roles: ReadonlySet<string> = new Set([
  'kicker',
  'headline',
  'deck',
  'byline',
  'crosshead',
  'paragraph',
  'caption',
  'furniture',
]);

/** Tells a correction to a reader, in the archive's words. */
export function correctionWords(lang: Lang, correction: Correction): ToldCorrection {
  const { who, why, when } = correction;
  const day = writeDay(lang, when);
  return { ...tell(lang, correction), decided: who ? t(lang, 'corrected.who', { who, day }) : day, why };
}

function tell(lang: Lang, correction: Correction): Pick<ToldCorrection, 'label' | 'words' | 'isPrinted'> {
  const nothing = { words: [], isPrinted: false };
  switch (correction.kind) {
    case 'text':
      return { words: passage(correction), isPrinted: true };
    case 'field':
      return {
        label: t(lang, `corrected.${correction.field}`),
        words: change(write(lang, correction.from), write(lang, correction.to)),
        isPrinted: true,
      };
    case 'role':
      return {
        label: t(lang, 'corrected.role', { words: start(correction.text) }),
        words: change(nameRole(lang, correction.from), nameRole(lang, correction.to)),
        isPrinted: false,
      };
    case 'split':
      return { label: t(lang, 'corrected.split', { words: start(correction.at) }), ...nothing };
    case 'join':
      return { label: t(lang, 'corrected.join', { name: correction.with }), ...nothing };
    case 'accept':
      return { label: t(lang, 'corrected.accept', { n: correction.line }), ...nothing };
  }
}

function passage({ from, to, before = '', after = '' }: Extract<Correction, { kind: 'text' }>): Words[] {
  const [left, right] = [[...before], [...after]];
  const opening = `${left.length > wordsAround ? '…' : ''}${left.slice(-wordsAround).join('')}`;
  const ending = `${right.slice(0, wordsAround).join('')}${right.length > wordsAround ? '…' : ''}`;
  return [
    { kind: 'around', text: showBreaks(opening) },
    ...change(showBreaks(from), showBreaks(to)),
    { kind: 'around', text: showBreaks(ending) },
  ];
}

function change(was: string, now: string): Words[] {
  const words: Words[] = [
    { kind: 'was', text: was },
    { kind: 'now', text: now },
  ];
  return words.filter(({ text }) => text !== '');
}

function nameRole(lang: Lang, role: string): string {
  return roles.has(role) ? t(lang, `corrected.${role}` as Key) : role;
}

/** A paragraph's beginning and a crosshead's are shown by their signs, since nothing else tells of them. */
function showBreaks(text: string): string {
  return text
    .replace(/\n+## |^## /gu, ' § ')
    .replace(/\n\n/gu, ' ¶ ')
    .replace(/\n/gu, ' / ');
}

function write(lang: Lang, value: unknown): string {
  if (value === null) return t(lang, 'corrected.nothing');
  if (typeof value !== 'object') return String(value);
  return Object.values(value as object)
    .map((item) => write(lang, item))
    .join(t(lang, 'list.comma'));
}

function start(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
