import type { Correction } from '../../model/correction.ts';
import { correctText } from './correct-text.ts';
import { exactPlaces } from './exact-places.ts';
import { findHunks, type Hunk } from './find-hunks.ts';

/** A passage that reads otherwise, and the words around it by which it is found again. */
export type Passage = Required<
  Pick<Extract<Correction, { kind: 'text' }>, 'from' | 'to' | 'before' | 'after'>
>;

// Words around a passage: at first this many characters, then twice as many, until only one place fits.
const wordsAround = 16;
const mostHunks = 200;

/**
 * Gives the passages in which an edited text differs from the written one. Each is quoted with as many of the
 * unchanged words around it as make it the only such place; where there are not enough, neighbours become one.
 * Applied to the written text they give the edited one; applied to that, they change nothing.
 */
export function drawTextCorrections(written: string, edited: string): Passage[] {
  if (written === edited) return [];
  let hunks = findHunks(written, edited);
  if (hunks.length > mostHunks) hunks = [span(hunks)];
  for (;;) {
    const passages = hunks.map((_, i) => quote(written, edited, hunks, i));
    const vague = passages.indexOf(undefined);
    const clear = passages.filter((passage) => passage !== undefined);
    if (vague < 0 && makes(clear, written, edited) && makes(clear, edited, edited)) return clear;
    if (hunks.length === 1) return [{ from: written, to: edited, before: '', after: '' }];
    hunks = vague < 0 ? [span(hunks)] : mergeAt(hunks, vague);
  }
}

/** Quotes a passage with the unchanged words around it; undefined where even all of them leave it in doubt. */
function quote(written: string, edited: string, hunks: readonly Hunk[], i: number): Passage | undefined {
  const { start, end, to } = hunks[i]!;
  const [first, last] = [hunks[i - 1]?.end ?? 0, hunks[i + 1]?.start ?? written.length];
  const from = written.slice(start, end);
  for (let length = wordsAround; ; length *= 2) {
    const before = written.slice(wholeFrom(written, Math.max(first, start - length)), start);
    const after = written.slice(end, wholeFrom(written, Math.min(last, end + length)));
    const passage = { from, to, before, after };
    const isOnly = exactPlaces(written, from, passage).length === 1;
    if (isOnly && exactPlaces(edited, from, passage).length === 0) return passage;
    if (start - length <= first && end + length >= last) return undefined;
  }
}

/** A character outside the first plane is two units long, and no quotation begins or ends between them. */
function wholeFrom(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text[at] ?? '') && /[\uD800-\uDBFF]/u.test(text[at - 1] ?? '') ? at + 1 : at;
}

function makes(passages: readonly Passage[], written: string, edited: string): boolean {
  let text = written;
  for (const passage of passages) {
    const corrected = correctText(text, passage);
    if ('clash' in corrected) return false;
    ({ text } = corrected);
  }
  return text === edited;
}

/** Makes one of a hunk and the neighbour that stands nearer. */
function mergeAt(hunks: readonly Hunk[], i: number): readonly Hunk[] {
  const [left, right] = [hunks[i - 1], hunks[i + 1]];
  const isLeft = left && (!right || hunks[i]!.start - left.end < right.start - hunks[i]!.end);
  const at = isLeft ? i - 1 : i;
  return hunks.toSpliced(at, 2, span(hunks.slice(at, at + 2)));
}

function span(hunks: readonly Hunk[]): Hunk {
  const [first, last] = [hunks[0]!, hunks.at(-1)!];
  let to = first.to;
  for (const hunk of hunks.slice(1)) to += hunk.kept + hunk.to;
  return { ...first, end: last.end, to };
}
