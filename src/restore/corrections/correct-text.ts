import type { Correction } from '../../model/correction.ts';
import { exactPlaces, placesOf } from './exact-places.ts';

type Passage = Pick<Extract<Correction, { kind: 'text' }>, 'from' | 'to' | 'before' | 'after'>;

// So much of the words beside a passage has to stand there still for it to be known again by one or both sides.
const enoughOnOneSide = 8;
const enoughOnBoth = 4;
const tellingPassage = 16;

/**
 * Corrects a passage of a text, found by its words and those around it. Where the words around it have changed,
 * it is known by what still stands next to it. A passage that already reads as corrected is left as it is; one
 * that is gone, or fits several places, is a clash.
 */
export function correctText(text: string, passage: Passage): { text: string } | { clash: string } {
  const { from, to } = passage;
  const exact = exactPlaces(text, from, passage);
  if (exact.length > 0) return replaceOnly(text, exact, passage);
  if (exactPlaces(text, to, passage).length > 0) return { text };
  const done = to !== '' && nearPlaces(text, to, passage).length > 0;
  if (from === '' && done) return { text };
  const near = nearPlaces(text, from, passage);
  if (near.length > 0) return replaceOnly(text, near, passage);
  if (done) return { text };
  const alone = from.length >= tellingPassage ? placesOf(text, from) : [];
  if (alone.length === 1) return replaceOnly(text, alone, passage);
  return { clash: `now it reads “${whatStandsThere(text, passage)}”` };
}

function replaceOnly(text: string, [at, ...others]: number[], { from, to }: Passage) {
  if (others.length > 0) return { clash: `it fits ${others.length + 1} places` };
  const corrected = text.slice(0, at) + to + text.slice(at! + from.length);
  return { text: corrected.replace(/\n{3,}/gu, '\n\n').replace(/^\n+|\n+$/gu, '') };
}

/** Where one whole side still stands, or the next few characters of both. */
function nearPlaces(text: string, words: string, { before = '', after = '' }: Passage): number[] {
  return placesOf(text, words).filter((at) => {
    const left = sameAtEnd(text.slice(Math.max(0, at - before.length), at), before);
    const right = sameAtStart(text.slice(at + words.length, at + words.length + after.length), after);
    const isWhole = (same: number, side: string) => same === side.length && same >= enoughOnOneSide;
    const isBoth = left >= enoughOnBoth && right >= enoughOnBoth;
    return isWhole(left, before) || isWhole(right, after) || isBoth;
  });
}

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
}

/** What stands now beside the words that were quoted, for a person to compare; nothing where those are gone too. */
function whatStandsThere(text: string, { before = '', from, after = '' }: Passage): string {
  const left = before.slice(-enoughOnOneSide);
  const right = after.slice(0, enoughOnOneSide);
  const start = left === '' ? -1 : text.indexOf(left);
  const end = right === '' ? -1 : text.indexOf(right, Math.max(0, start + left.length));
  if (start >= 0 && end >= 0 && end - start < from.length * 2 + 80)
    return text.slice(start, end + right.length);
  if (start >= 0) return text.slice(start, start + left.length + from.length + 20);
  return end < 0 ? '' : text.slice(Math.max(0, end - from.length - 20), end + right.length);
}
