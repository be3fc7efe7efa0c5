import { spansOf } from './excerpt.ts';
import type { Term } from './query.ts';

/** One place at which something that was looked for stands: itself as printed, and what is printed before and after. */
export interface Place {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** As much of the text on either side as a broad screen shows. */
const width = 80;

/** Finds every place in a text at which any of the terms stands; places that overlap are one. */
export function placesIn(text: string, terms: readonly Term[]): Place[] {
  let at = 0;
  return spansOf(text, terms).flatMap(([start, end]) => {
    if (start < at) return [];
    at = end;
    const before = text.slice(Math.max(0, start - width), start);
    return [{ before, found: text.slice(start, end), after: text.slice(end, end + width) }];
  });
}
