import { facets, valuesOf, type Counts, type Facet, type Narrowing } from './facets.ts';
import type { Facts } from './facts.ts';

/** What a reader narrows by: values of facets, and a span of days, both ends within. */
export interface Wanted {
  readonly narrowing: Narrowing;
  readonly days?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
}

/** Which of the articles that were found are wanted, and how many there are of each value and in each month. */
export interface Tally {
  readonly counts: Counts;
  readonly days: ReadonlyMap<string, number>;
}

/**
 * Counts articles by the values of each facet, narrowed by all the other facets and the days, and by month (`1998-05`),
 * narrowed by all but the days. `add` tells whether an article is wanted by all there is.
 */
export function startTally({ narrowing, days: span }: Wanted): Tally & { add(facts: Facts): boolean } {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const days = new Map<string, number>();
  const narrowed = facets.filter((facet) => narrowing[facet].length > 0);
  return { counts, days, add };

  function add(facts: Facts): boolean {
    const failed = narrowed.filter((facet) => !isWanted(facts, facet));
    const isWithin = isInSpan(facts.day);
    if (failed.length === 0 && facts.day !== undefined) count(days, facts.day.slice(0, 7));
    if (isWithin && failed.length < 2) {
      for (const facet of failed.length === 1 ? failed : facets)
        for (const value of valuesOf(facts, facet)) count(counts[facet], value);
    }
    return isWithin && failed.length === 0;
  }

  function isWanted(facts: Facts, facet: Facet): boolean {
    return valuesOf(facts, facet).some((value) => narrowing[facet].includes(value));
  }

  function isInSpan(day: string | undefined): boolean {
    if (span === undefined) return true;
    return day !== undefined && day >= (span.from ?? '') && day <= (span.to ?? '9999-99-99');
  }
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
