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
  const at = firstFrom(issues, day);
  const before = issues[at - 1]?.day;
  const after = issues[issues[at]?.day === day ? at + 1 : at]?.day;
  return {
    before: before === undefined ? undefined : { day: before, missing: printedBetween(paper, before, day) },
    after: after === undefined ? undefined : { day: after, missing: printedBetween(paper, day, after) },
  };
}

/** Finds where the first issue of a day or a later one stands among issues in the order of their days. */
function firstFrom(issues: HeldPaper['issues'], day: Day): number {
  let [low, high] = [0, issues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (issues[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
