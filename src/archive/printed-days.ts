import { weekdayOf, type Day } from '../model/day.ts';
import type { Paper } from '../model/paper.ts';
import type { HeldPaper } from './holdings.ts';

/** A span of days, both ends within it. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Tells from when to when a paper is known to have appeared; what its file leaves open, the held issues tell. */
export function lifeOf({ paper, issues }: HeldPaper): Span | undefined {
  const first = paper.first ?? issues[0]?.day;
  const last = paper.last ?? issues.at(-1)?.day;
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** Gives every day of a span. */
export function daysOf({ first, last }: Span): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

/** Gives the days on which a paper came out between two days, neither of them counted; none where it is not known. */
export function printedBetween({ appears = [] }: Paper, before: Day, after: Day): Day[] {
  const days: Day[] = [];
  for (let day = dayAfter(before); day < after; day = dayAfter(day)) {
    if (appears.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}

function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
