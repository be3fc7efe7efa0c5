import type { Span } from '../../search/locate.ts';
import type { PagePiece } from './printed-pieces.ts';

/** The marks of one place that was looked for: several where it reaches over inline markup. */
export type MarkedHit = readonly HTMLElement[];

/** Marks what was looked for in the pieces of a page, over whatever inline markup there is. */
export function markHits(
  pieces: readonly PagePiece[],
  spansIn: (piece: PagePiece) => readonly Span[],
): MarkedHit[] {
  return pieces.flatMap((piece) => {
    const spans = parted(spansIn(piece));
    // From the end, so that what stands before keeps its nodes.
    return spans
      .toReversed()
      .map((span) => markSpan(piece, span))
      .reverse();
  });
}

/** Takes all marks away and leaves the page as it was. */
export function unmark(hits: readonly MarkedHit[]): void {
  for (const mark of hits.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Joins spans that overlap, so that nothing is marked twice. */
function parted(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

function markSpan({ runs }: PagePiece, [start, end]: Span): HTMLElement[] {
  return runs.flatMap(({ node, start: from }) => {
    const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
    return first < last ? [wrap(node, first, last)] : [];
  });
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const part = start === 0 ? node : node.splitText(start);
  if (end - start < part.length) part.splitText(end - start);
  const mark = document.createElement('mark');
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}
