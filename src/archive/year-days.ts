import { daysOf } from './printed-days.ts';

/** Gives the days of a year month by month, as `11-23`; the twenty-ninth of February is among them. */
export function yearDays(): readonly (readonly string[])[] {
  // 2024 was a leap year.
  const days = daysOf({ first: '2024-01-01', last: '2024-12-31' }).map((day) => day.slice(5));
  return [...Map.groupBy(days, (day) => day.slice(0, 2)).values()];
}
