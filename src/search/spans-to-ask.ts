import { undated } from '../model/address.ts';
import type { Asking } from './archive-search.ts';
import type { SpanOutline } from './index-outline.ts';

/**
 * Says which spans to ask and in what order: those that hold a day that is wanted, the newest first, or the oldest where
 * the oldest are wanted first; those without days last.
 */
export function spansToAsk(
  spans: readonly SpanOutline[],
  { query, narrowing, order }: Asking,
): SpanOutline[] {
  const { days } = query;
  const wanted = spans
    .filter((span) => days === undefined || touches(span, days.from ?? '', days.to ?? '~'))
    .filter((span) => narrowing.year.length === 0 || narrowing.year.some((year) => holdsYear(span, year)))
    .filter(
      (span) => narrowing.issue.length === 0 || narrowing.issue.some((issue) => holdsIssue(span, issue)),
    )
    .filter(
      ({ holds }) => narrowing.paper.length === 0 || narrowing.paper.some((paper) => paper in holds.paper),
    );
  const newest = wanted.filter(({ to }) => to !== undefined).sort((a, b) => (a.to! > b.to! ? -1 : 1));
  const others = wanted.filter(({ to }) => to === undefined);
  return [...(order === 'oldest' ? newest.reverse() : newest), ...others];
}

function touches({ from, to }: SpanOutline, first: string, last: string): boolean {
  return from !== undefined && to !== undefined && from <= last && to >= first;
}

function holdsYear(span: SpanOutline, year: string): boolean {
  if (year === undated) return span.undated > 0;
  return Object.keys(span.months).some((month) => month.startsWith(`${year}-`));
}

function holdsIssue(span: SpanOutline, issue: string): boolean {
  const [paper = '', day = ''] = issue.split('/');
  if (!(paper in span.holds.paper)) return false;
  return day === undated ? span.undated > 0 : day.slice(0, 7) in span.months;
}
