import { dayOfYear } from '../model/day.ts';
import { compareText } from './compare-text.ts';
import type { DatedIssue, Holdings } from './holdings.ts';

/** Sets out the issues of all papers by the day of the year, `11-23`, in its order; under each the oldest first. */
export function daysOfYear({ papers }: Holdings): ReadonlyMap<string, readonly DatedIssue[]> {
  const issues = papers.flatMap((held) => held.issues).sort((a, b) => compareText(a.day, b.day));
  const byDay = Map.groupBy(issues, ({ day }) => dayOfYear(day));
  return new Map([...byDay].sort(([a], [b]) => compareText(a, b)));
}
