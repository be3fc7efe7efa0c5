import { spansOf, termsFor } from '../../search/excerpt.ts';
import type { Span } from '../../search/locate.ts';
import type { Query } from '../../search/query.ts';
import type { PagePiece } from './printed-pieces.ts';

/** Finds where in a piece of a page the words of a query stand, from left to right. */
export function spansOfPiece({ terms }: Query, { text, role }: PagePiece): Span[] {
  return spansOf(text, termsFor(terms, role === 'text' ? undefined : role));
}
