/** Writes the pages an article stands on: `1`, those that follow one another as `1-2`, those that jump as `1, 3`. */
export function spanPages(pages: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const page of pages) {
    const span = spans.at(-1);
    if (span && page === span.last + 1) span.last = page;
    else if (!span || page !== span.last) spans.push({ first: page, last: page });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
