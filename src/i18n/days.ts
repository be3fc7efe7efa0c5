import { weekdays, type Day, type Weekday } from '../model/day.ts';
import type { Lang } from '../model/lang.ts';
import { writingOf } from '../model/writing.ts';
import { markSaid } from './mark-said.ts';

/** How a day is written out: whole, without its year, its weekday, its month. */
const forms = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { month: 'long', day: 'numeric' },
  weekday: { weekday: 'long' },
  month: { month: 'long' },
  monthOfYear: { year: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof forms;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a day out in a language: `1998年11月9日`, `November 9, 1998`. */
export function writeDay(lang: Lang, day: Day, form: DayForm = 'long'): string {
  const words = formatOf(lang, form, forms[form]).format(new Date(`${day}T00:00:00Z`));
  return markSaid(`day.${form}`, { day }, words);
}

/** Names a month as briefly as it can be told: `11` in Chinese, `Nov` in English. */
export function markMonth(lang: Lang, day: Day): string {
  const width = writingOf(lang) === 'cjk' ? 'narrow' : 'short';
  const words = formatOf(lang, `month ${width}`, { month: width }).format(new Date(`${day}T00:00:00Z`));
  return markSaid('day.mark', { day }, words);
}

/** Names a weekday in a language, in full or in one character. */
export function writeWeekday(lang: Lang, weekday: Weekday, width: 'long' | 'narrow' = 'long'): string {
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday)));
  const words = formatOf(lang, `weekday ${width}`, { weekday: width }).format(day);
  return markSaid(`weekday.${width}`, { weekday }, words);
}

function formatOf(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
