import { foldOnce, type Folded } from './fold.ts';
import type { Term } from './query.ts';
import { isWithinWord, unitsOf } from './units.ts';

/** Where something stands in a printed text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Finds where a term stands in a printed text, from left to right. {@link Term} says what that means. */
export function locate(term: Term, printed: string, folded: Folded = foldOnce(printed)): Span[] {
  return term.loose ? locateAcross(term, folded) : locateAsPrinted(term, folded);
}

function locateAsPrinted({ text, open }: Term, folded: Folded): Span[] {
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

/** Finds where a term's units stand one after the other, whatever marks and blanks are between. */
function locateAcross({ text, open }: Term, folded: Folded): Span[] {
  const [wanted, units] = [unitsOf(text), unitsOf(folded.text)];
  const last = wanted.length - 1;
  return units.flatMap((first, at) => {
    const isFound = wanted.every((unit, n) => {
      const printed = units[at + n]?.text;
      return open && n === last ? printed?.startsWith(unit.text) : printed === unit.text;
    });
    if (!isFound) return [];
    const end = units[at + last]!.start + wanted[last]!.text.length;
    return [[folded.starts[first.start]!, folded.ends[end - 1]!] as const];
  });
}
