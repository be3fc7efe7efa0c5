import type { Day } from '../../../model/day.ts';
import { readDays } from '../../../search/days-asked.ts';

const written = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Tells whether something is a year, month or day there was. */
export function isPeriod(period: string): boolean {
  return written.test(period) && readDays(period) !== undefined;
}

/** Gives the first day of a year, month or day; nothing where none is written. */
export function firstDay(period: string): Day | undefined {
  return isPeriod(period) ? readDays(period)!.from : undefined;
}

/** Gives the last day of a year, month or day; nothing where none is written. */
export function lastDay(period: string): Day | undefined {
  return isPeriod(period) ? readDays(period)!.to : undefined;
}
