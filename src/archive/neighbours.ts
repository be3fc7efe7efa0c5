import type { Day } from '../model/day.ts';
import type { HeldPaper } from './holdings.ts';
import { printedBetween } from './printed-days.ts';

/** The nearest held issue on one side, and the printed days between that the archive lacks. */
export interface Neighbour {
  readonly day: Day;
  readonly missing: readonly Day[];
}

/** Finds the issues before and after a day. */
export function neighboursOf(
  { paper, issues }: HeldPaper,
  day: Day,
): { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined } {
  const before = issues.findLast((issue) => issue.day < day)?.day;
  const after = issues.find((issue) => issue.day > day)?.day;
  return {
    before: before === undefined ? undefined : { day: before, missing: printedBetween(paper, before, day) },
    after: after === undefined ? undefined : { day: after, missing: printedBetween(paper, day, after) },
  };
}
