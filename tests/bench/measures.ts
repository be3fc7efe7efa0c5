import type { RoledBlock } from '../../src/restore/stages/gather-article.ts';
import type { TrueBlock } from '../damage/damage.ts';

/** Right answers, false ones and lost ones; sums of these over many articles give precision and recall. */
export interface Tally {
  right: number;
  false: number;
  lost: number;
}

/** How far a restored article is from the truth. */
export interface Measures {
  readonly starts: Tally;
  readonly roles: Tally;
  /** Pairs of blocks in the right order, and all pairs. */
  readonly order: { readonly right: number; readonly all: number };
  /** Characters wrong, without spaces, in file order and in reading order, and all characters. */
  readonly characters: {
    readonly inFileOrder: number;
    readonly inReadingOrder: number;
    readonly all: number;
  };
}

/** Measures a restored article against the truth. Furniture is not part of the truth's text. */
export function measure(truth: readonly TrueBlock[], got: readonly RoledBlock[]): Measures {
  const wanted = truth.filter(({ role }) => role !== 'furniture');
  return {
    starts: compareSets(startsOf(wanted), startsOf(got)),
    roles: compareSets(rolesOf(wanted), rolesOf(got)),
    order: compareOrder(wanted, got),
    characters: {
      inFileOrder: distance(textOf(inFileOrder(wanted)), textOf(inFileOrder(got))),
      inReadingOrder: distance(textOf(wanted), textOf(got)),
      all: textOf(wanted).length,
    },
  };
}

export function f1({ right, false: wrong, lost }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost);
}

type AnyBlock = TrueBlock | RoledBlock;

function startsOf(blocks: readonly AnyBlock[]): Set<string> {
  return new Set(blocks.filter(({ role }) => role === 'paragraph').map(({ lines }) => String(lines[0])));
}

/** A heading counts only with the right first paragraph under it; every other role by its own text. */
function rolesOf(blocks: readonly AnyBlock[]): Set<string> {
  const roles = blocks.flatMap(({ role, text }, i) => {
    if (role === 'paragraph') return [];
    const under = role === 'crosshead' ? `|${blocks[i + 1]?.lines[0] ?? ''}` : '';
    return [`${role}|${bare(text)}${under}`];
  });
  return new Set(roles);
}

function compareSets(wanted: ReadonlySet<string>, got: ReadonlySet<string>): Tally {
  const right = [...wanted].filter((item) => got.has(item)).length;
  return { right, false: got.size - right, lost: wanted.size - right };
}

/** Kendall's measure: of all pairs of lines that open a block of the truth, those that stand in the right order. */
function compareOrder(wanted: readonly AnyBlock[], got: readonly AnyBlock[]): { right: number; all: number } {
  const place = new Map(got.flatMap(({ lines }) => lines).map((line, i) => [line, i]));
  const places = wanted.map(({ lines }) => place.get(lines[0]!)).filter((at) => at !== undefined);
  let right = 0;
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) if (places[i]! < places[j]!) right++;
  return { right, all: (places.length * (places.length - 1)) / 2 };
}

function inFileOrder(blocks: readonly AnyBlock[]): AnyBlock[] {
  return [...blocks].sort((a, b) => a.lines[0]! - b.lines[0]!);
}

function textOf(blocks: readonly AnyBlock[]): string {
  return blocks.map(({ text }) => bare(text)).join('');
}

/** Text without white space, and without the dash that opens a deck. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '').replace(/^[—―–]{1,2}/u, '');
}

/** Levenshtein's distance; equal ends are cut off first, since most texts are nearly the same. */
function distance(a: string, b: string): number {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const [short, long] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (!short || !long) return short.length + long.length;
  let row = Array.from({ length: long.length + 1 }, (_, i) => i);
  for (let i = 1; i <= short.length; i++) {
    const next = [i];
    for (let j = 1; j <= long.length; j++) {
      const swap = row[j - 1]! + (short[i - 1] === long[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[long.length]!;
}
