import { isDay, type Day } from '../model/day.ts';

/** A span of days, both ends within; open where an end is absent. */
export interface DaySpan {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const range = new RegExp(`^(?<from>${date})?(?:\\.\\.|…|～)(?<to>${date})?$`, 'u');
const single = new RegExp(`^${date}$`, 'u');
const bounds: Readonly<Record<string, 'before' | 'after' | 'within'>> = {
  before: 'before',
  早于: 'before',
  早於: 'before',
  after: 'after',
  晚于: 'after',
  晚於: 'after',
  year: 'within',
  day: 'within',
  date: 'within',
  日期: 'within',
};
const bounded = new RegExp(`^(?<bound>${Object.keys(bounds).join('|')}):(?<date>.+)$`, 'iu');

/**
 * Reads a word as the days it stands for: `1998`, `1998-05`, `1998-05-03` are all days of the year, the month, the
 * day; `1998-05..1999-02` and the half-open `..1950` go from the first day to the last; `before:1998` ends the day
 * before that year begins, `after:1998` begins the day after it ends. Any other word, and a day there never was, is
 * no span.
 */
export function readDays(word: string): DaySpan | undefined {
  const { bound, date: limit } = bounded.exec(word)?.groups ?? {};
  if (bound !== undefined && limit !== undefined) return readBound(bounds[bound.toLowerCase()]!, limit);
  if (single.test(word)) return spanOf(word);
  const { from, to } = range.exec(word)?.groups ?? {};
  if (from === undefined && to === undefined) return undefined;
  const [first, last] = [from, to].map((end) => (end === undefined ? undefined : spanOf(end)));
  if ((from !== undefined && !first) || (to !== undefined && !last)) return undefined;
  return { from: first?.from, to: last?.to };
}

/** The days that are in both of two spans. */
export function overlap(a: DaySpan, b: DaySpan): DaySpan {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readBound(bound: 'before' | 'after' | 'within', limit: string): DaySpan | undefined {
  const span = readDays(limit);
  if (bound === 'within' || span === undefined) return span;
  if (bound === 'before') return span.from === undefined ? undefined : { to: beside(span.from, -1) };
  return span.to === undefined ? undefined : { from: beside(span.to, 1) };
}

function spanOf(text: string): Required<DaySpan> | undefined {
  const [year = '', month, day] = text.split('-');
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(from)) return undefined;
  if (day !== undefined) return { from, to: from };
  const months = month === undefined ? 12 : Number(month);
  const end = new Date(Date.UTC(2000, months, 0));
  end.setUTCFullYear(Number(year), months, 0);
  return { from, to: end.toISOString().slice(0, 10) };
}

function beside(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
