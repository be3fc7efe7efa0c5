import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';

const forms: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Writes a decade (`199`), a year, a month or a day out; what is none of these is given back. */
export function sayPeriod(period: string, tongue: SearchTongue): string {
  if (/^\d{3}$/u.test(period)) return say(tongue, 'decade', { year: `${period}0` });
  const day = new Date(`${period}-01-01`.slice(0, 10));
  const form = forms[period.length];
  if (form === undefined || Number.isNaN(day.getTime())) return period;
  return new Intl.DateTimeFormat(tongue.lang, { ...form, timeZone: 'UTC' }).format(day);
}

/** Writes a span of days out; one that is one year, month or day by its name. */
export function saySpan(from: string, to: string, tongue: SearchTongue): string {
  if (from === to) return sayPeriod(from, tongue);
  const values = { from: sayPeriod(from, tongue), to: sayPeriod(to, tongue) };
  return say(tongue, to === '' ? 'spanFrom' : from === '' ? 'spanTo' : 'span', values);
}
