import type { YearExtent } from './extent-of.ts';

/** A year of which something is held, or years in a row of which nothing is. */
export interface YearRun {
  readonly first: string;
  readonly last: string;
  readonly held?: YearExtent | undefined;
}

/** Sets out a paper's years, those without an issue that follow one another as one. */
export function yearRuns(years: readonly YearExtent[]): YearRun[] {
  const runs: YearRun[] = [];
  for (const extent of years) {
    const before = runs.at(-1);
    if (extent.held > 0) runs.push({ first: extent.year, last: extent.year, held: extent });
    else if (before && before.held === undefined) runs[runs.length - 1] = { ...before, last: extent.year };
    else runs.push({ first: extent.year, last: extent.year });
  }
  return runs;
}
