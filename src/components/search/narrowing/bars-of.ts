/** One bar of the chart: a decade, a year or a month, and how many articles lie in it. */
export interface Bar {
  /** What it is of: `199` for a decade, `1998`, `1998-05`. */
  readonly period: string;
  /** Its first and last year or month, as the address writes them. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export type Scale = 'decades' | 'years' | 'months';

/** Bars from the first to the last, those that are empty among them. */
export interface Bars {
  readonly scale: Scale;
  readonly bars: readonly Bar[];
}

/** As many bars of years as are broad enough to be touched on a small phone. */
const mostYears = 60;

/**
 * Draws what was found in each month (`1998-05`) together into bars: by decade where there are very many years, by
 * year, and by month where no more than two years are wanted, or there are no more. Wanted years and months are written
 * as in the address.
 */
export function barsOf(months: ReadonlyMap<string, number>, from: string, to: string): Bars {
  const found = [...months.keys()].map((month) => Number(month.slice(0, 4)));
  const asked = [from, to].filter(Boolean).map((period) => Number(period.slice(0, 4)));
  if (found.length + asked.length === 0) return { scale: 'years', bars: [] };
  const all = range([...found, ...asked]);
  const wanted = from !== '' && to !== '' ? range(asked) : all;
  if (wanted.length <= 2) return { scale: 'months', bars: countIn(months, wanted.flatMap(monthsOf)) };
  if (all.length <= mostYears) return { scale: 'years', bars: countIn(months, all.map(String)) };
  if (wanted.length <= mostYears) return { scale: 'years', bars: countIn(months, wanted.map(String)) };
  const decades = [...new Set(all.map((year) => String(year).slice(0, 3)))];
  return { scale: 'decades', bars: countIn(months, decades) };
}

/** Tells whether any of a bar lies in what is wanted. */
export function isWanted({ from: first, to: last }: Bar, from: string, to: string): boolean {
  if (from === '' && to === '') return false;
  return (
    (to === '' || first <= to.slice(0, first.length)) && (from === '' || last >= from.slice(0, last.length))
  );
}

function range(years: readonly number[]): number[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => first + n);
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`);
}

function countIn(months: ReadonlyMap<string, number>, periods: readonly string[]): Bar[] {
  const counts = new Map<string, number>();
  const length = periods[0]?.length ?? 0;
  for (const [month, count] of months) {
    const period = month.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return periods.map((period) => ({ ...endsOf(period), period, count: counts.get(period) ?? 0 }));
}

function endsOf(period: string): Pick<Bar, 'from' | 'to'> {
  return period.length === 3 ? { from: `${period}0`, to: `${period}9` } : { from: period, to: period };
}
