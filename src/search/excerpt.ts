import { locate, type Span } from './locate.ts';
import type { Field, Term } from './query.ts';

/** A stretch of printed text; what was looked for is marked. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into what was looked for and what stands between. */
export function mark(text: string, terms: readonly Term[], from = 0, to = text.length): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of spansOf(text, terms)) {
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return stretches;
}

/** Leaves out the terms that are looked for elsewhere only. */
export function termsFor(terms: readonly Term[], field: Field | undefined): readonly Term[] {
  const isElsewhere = ({ within }: Term) => within !== undefined && within !== field;
  return terms.some(isElsewhere) ? terms.filter((term) => !isElsewhere(term)) : terms;
}

/** Finds where any of the terms stands in a text, from left to right. */
export function spansOf(text: string, terms: readonly Term[]): Span[] {
  return terms.flatMap((term) => locate(term, text)).sort(([a], [b]) => a - b);
}

const before = 40;
const after = 110;
const wide = /[\u2E80-\uFFEF]/u;
const letters = /[\p{L}\p{N}]/u;

/**
 * Takes about a line and a half of a text around the first place a term stands at, with every such place in it
 * marked; an ellipsis says where the text goes on.
 */
export function excerpt(text: string, terms: readonly Term[]): Stretch[] {
  const [start, end] = spansOf(text, terms)[0] ?? [0, 0];
  const from = toWord(text, walk(text, start, -1, before), 1, start);
  const to = toWord(text, walk(text, end, 1, after), -1, end);
  const stretches = mark(text, terms, from, to);
  const more = { text: '…', marked: false };
  return [...(from > 0 ? [more] : []), ...stretches, ...(to < text.length ? [more] : [])];
}

/** Goes so many widths of a Latin letter along a text; a Han character is two wide. */
function walk(text: string, from: number, step: 1 | -1, width: number): number {
  let at = from;
  for (let gone = 0; gone < width && at + step >= 0 && at + step <= text.length; at += step) {
    gone += wide.test(text[step > 0 ? at : at - 1]!) ? 2 : 1;
  }
  return at;
}

/** Goes on to where no Latin word is cut and no blank stands at the end, but not beyond a limit. */
function toWord(text: string, from: number, step: 1 | -1, limit: number): number {
  let at = from;
  while (at !== limit && at > 0 && at < text.length && isCut(text, at, step)) at += step;
  return at;
}

function isCut(text: string, at: number, step: 1 | -1): boolean {
  const [left, right] = [text[at - 1]!, text[at]!];
  if (isLowSurrogate(right) || (step > 0 ? right : left) === ' ') return true;
  return !wide.test(left) && !wide.test(right) && letters.test(left) && letters.test(right);
}

function isLowSurrogate(unit: string): boolean {
  return /[\uDC00-\uDFFF]/.test(unit);
}
