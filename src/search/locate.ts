import { fold, type Folded } from './fold.ts';
import type { Term } from './query.ts';
import { isWithinWord } from './units.ts';

/** Where something stands in a printed text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Finds where a term stands in a printed text, from left to right. {@link Term} says what that means. */
export function locate({ text, open }: Term, printed: string, folded: Folded = fold(printed)): Span[] {
  const spans: Span[] = [];
  let at = folded.text.indexOf(text);
  while (at >= 0) {
    const end = at + text.length;
    const stands = !isWithinWord(folded.text, at) && (open || !isWithinWord(folded.text, end));
    if (stands) spans.push([folded.starts[at]!, folded.ends[end - 1]!]);
    at = folded.text.indexOf(text, stands ? end : at + 1);
  }
  return spans;
}
