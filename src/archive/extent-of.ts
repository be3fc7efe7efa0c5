import { weekdayOf, yearOf } from '../model/day.ts';
import type { HeldPaper } from './holdings.ts';
import { daysOf, lifeOf } from './printed-days.ts';

/** How much of one year of a paper is held: issues, and how many came out, where the paper's file tells. */
export interface YearExtent {
  readonly year: string;
  readonly held: number;
  readonly printed?: number | undefined;
}

/** Counts what is held of every year of a paper's life as far as it is known, years without an issue too. */
export function extentOf(held: HeldPaper): YearExtent[] {
  const life = lifeOf(held);
  if (life === undefined || held.issues.length === 0) return [];
  const issues = countBy(held.issues.map(({ day }) => day));
  const printed = printedDays(held);
  return yearsBetween(life).map((year) => {
    const count = issues.get(year) ?? 0;
    // A paper may have come out on a day that is none of its own.
    return { year, held: count, printed: printed && Math.max(count, printed.get(year) ?? 0) };
  });
}

/** Tells what share of a year is held, from 0 to 1; where the days of printing are not known, nothing. */
export function shareOf({ held, printed }: YearExtent): number | undefined {
  return printed === undefined || printed === 0 ? undefined : held / printed;
}

function printedDays(held: HeldPaper): ReadonlyMap<string, number> | undefined {
  const { appears } = held.paper;
  const life = lifeOf(held);
  if (appears === undefined || life === undefined) return undefined;
  const heldDays = new Set(held.issues.map(({ day }) => day));
  return countBy(daysOf(life).filter((day) => heldDays.has(day) || appears.includes(weekdayOf(day))));
}

function countBy(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  return counts;
}

function yearsBetween({ first, last }: { readonly first: string; readonly last: string }): string[] {
  const [from, to] = [Number(yearOf(first)), Number(yearOf(last))];
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(4, '0'));
}
