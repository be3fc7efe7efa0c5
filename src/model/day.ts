import { z } from 'zod';

/** A day of the Gregorian calendar as text, `1923-04-01`; days that do not exist are refused. */
export const daySchema = /* @__PURE__ */ z.iso.date({
  error: 'must be a day such as "1923-04-01", in quotes',
});

export type Day = z.infer<typeof daySchema>;

/** The seven days in the order a newspaper's week is written, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** Tells whether a text is a day there was; `daySchema` says the same, but is too heavy for a page. */
export function isDay(text: string): text is Day {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** Tells the day of the week of a day. */
export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7]!;
}

/** Tells the year of a day, as text. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** Tells the day of the year of a day, without its year: `11-23`. */
export function dayOfYear(day: Day): string {
  return day.slice(5);
}
