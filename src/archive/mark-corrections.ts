import type { Correction } from '../model/correction.ts';
import type { ArticlePassage } from '../model/collation.ts';
import type { MarkedPiece } from './mark-changes.ts';

/**
 * Marks in a passage what people corrected there. A correction that cannot be told from the words alone, since they
 * stand there more than once or were taken away, is not marked.
 */
export function markCorrections(
  { role, text }: ArticlePassage,
  corrections: readonly Correction[],
): readonly MarkedPiece[] {
  const pieces = corrections.flatMap((correction) => {
    if (correction.kind === 'text') return placeOf(correction, text);
    const isIts = correction.kind === 'field' && correction.field === role && correction.to === text;
    return isIts && typeof correction.from === 'string' ? [{ at: 0, was: correction.from, now: text }] : [];
  });
  let end = 0;
  const marked = pieces
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, was, now }): MarkedPiece[] => {
      if (at < end) return [];
      const before = text.slice(end, at);
      end = at + now.length;
      return [
        { kind: 'same', text: before },
        { kind: 'was', text: was },
        { kind: 'now', text: now },
      ];
    });
  return [...marked, { kind: 'same', text: text.slice(end) } as const].filter((piece) => piece.text !== '');
}

function placeOf({ from, to }: Extract<Correction, { kind: 'text' }>, text: string) {
  const at = to === '' ? -1 : text.indexOf(to);
  return at < 0 || text.includes(to, at + 1) ? [] : [{ at, was: from, now: to }];
}
