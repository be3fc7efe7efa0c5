import { weekdayOf, weekdays, type Day } from '../model/day.ts';
import type { HeldPaper } from './holdings.ts';
import { daysOf, lifeOf } from './printed-days.ts';

/**
 * A day as the calendar shows it: held, printed but missing, one on which no paper came out, or one of which it is
 * not known whether one did.
 */
export interface CalendarDay {
  readonly day: Day;
  readonly state: 'held' | 'missing' | 'unprinted' | 'unknown';
}

/** A month as rows of seven, Monday first; places before its first and after its last day are empty. */
export interface CalendarMonth {
  readonly month: string;
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
  readonly held: number;
  readonly missing: number;
}

/** Sets out one year of a paper month by month. */
export function calendarOf(held: HeldPaper, year: string): CalendarMonth[] {
  const heldDays = new Set(held.issues.map(({ day }) => day));
  return Array.from({ length: 12 }, (_, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`;
    const days = daysOf({ first: `${month}-01`, last: lastOf(year, n) }).map((day) => ({
      day,
      state: stateOf(day, held, heldDays),
    }));
    const count = (state: CalendarDay['state']) => days.filter((it) => it.state === state).length;
    return { month, weeks: weeksOf(days), held: count('held'), missing: count('missing') };
  });
}

function stateOf(day: Day, held: HeldPaper, heldDays: ReadonlySet<Day>): CalendarDay['state'] {
  if (heldDays.has(day)) return 'held';
  const { appears, first, last } = held.paper;
  const isOutside = (first !== undefined && day < first) || (last !== undefined && day > last);
  if (isOutside || appears?.includes(weekdayOf(day)) === false) return 'unprinted';
  const life = lifeOf(held);
  const isAlive = life !== undefined && day >= life.first && day <= life.last;
  return isAlive && appears ? 'missing' : 'unknown';
}

function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const before = weekdays.indexOf(weekdayOf(days[0]!.day));
  const places = [...Array.from({ length: before }, () => undefined), ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => places[week * 7 + weekday]),
  );
}

function lastOf(year: string, month: number): Day {
  return new Date(Date.UTC(Number(year), month + 1, 0)).toISOString().slice(0, 10);
}
