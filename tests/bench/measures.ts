import { distance as editDistance } from 'fastest-levenshtein';
import type { TrueBlock } from '../damage/damage.ts';

/** Right answers, false ones and lost ones; sums of these over many articles give precision and recall. */
export interface Tally {
  right: number;
  false: number;
  lost: number;
}

/** A block of a text, by whatever program: its role, its text, and the lines of the scan it came from. */
export interface AnyBlock {
  readonly role: string;
  readonly text: string;
  readonly lines: readonly number[];
}

/** How far a restored article is from the truth. */
export interface Measures {
  readonly starts: Tally;
  readonly roles: Tally;
  /** Pairs of blocks in the right order, and all pairs; blocks that must move, and all blocks. */
  readonly order: {
    readonly right: number;
    readonly all: number;
    readonly moved: number;
    readonly blocks: number;
  };
  /** Characters wrong in file order and in reading order, without spaces and with them, and all characters. */
  readonly characters: {
    readonly inFileOrder: number;
    readonly inReadingOrder: number;
    readonly all: number;
    readonly spacedInFileOrder: number;
    readonly spacedInReadingOrder: number;
    readonly allSpaced: number;
  };
}

/**
 * Measures a restored article against the truth. Furniture is not part of the truth's text. Of programs that know
 * no roles only the starts of lines that are set as text count, and no roles.
 */
export function measure(truth: readonly TrueBlock[], got: readonly AnyBlock[], hasRoles = true): Measures {
  const wanted = truth.filter(({ role }) => role !== 'furniture');
  const setAsText = new Set(
    truth.filter(({ role }) => role === 'paragraph').flatMap(({ lines }) => lines.map(String)),
  );
  const starts = startsOf(got).filter((line) => hasRoles || setAsText.has(line));
  return {
    starts: compareSets(new Set(startsOf(wanted)), new Set(starts)),
    roles: compareSets(rolesOf(wanted), rolesOf(got)),
    order: compareOrder(wanted, got),
    characters: {
      inFileOrder: editDistance(textOf(inFileOrder(wanted)), textOf(inFileOrder(got))),
      inReadingOrder: editDistance(textOf(wanted), textOf(got)),
      all: textOf(wanted).length,
      spacedInFileOrder: editDistance(spacedTextOf(inFileOrder(wanted)), spacedTextOf(inFileOrder(got))),
      spacedInReadingOrder: editDistance(spacedTextOf(wanted), spacedTextOf(got)),
      allSpaced: spacedTextOf(wanted).length,
    },
  };
}

export function f1({ right, false: wrong, lost }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost);
}

function startsOf(blocks: readonly AnyBlock[]): string[] {
  return blocks.filter(({ role }) => role === 'paragraph').map(({ lines }) => String(lines[0]));
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

/**
 * Kendall's measure: of all pairs of lines that open a block of the truth, those that stand in the right order; and
 * how many of these lines must be moved or put in, by the edit distance of the two sequences.
 */
function compareOrder(wanted: readonly AnyBlock[], got: readonly AnyBlock[]): Measures['order'] {
  const place = new Map(got.flatMap(({ lines }) => lines).map((line, i) => [line, i]));
  const places = wanted.map(({ lines }) => place.get(lines[0]!)).filter((at) => at !== undefined);
  let right = 0;
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) if (places[i]! <= places[j]!) right++;
  const inOrder = [...places].sort((a, b) => a - b);
  return {
    right,
    all: (places.length * (places.length - 1)) / 2,
    moved: editDistance(sequence(places), sequence(inOrder)) + wanted.length - places.length,
    blocks: wanted.length,
  };
}

/** Numbers as the characters of a text, so that sequences have an edit distance. */
function sequence(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(0x100 + number)).join('');
}

function inFileOrder(blocks: readonly AnyBlock[]): AnyBlock[] {
  return [...blocks].sort((a, b) => a.lines[0]! - b.lines[0]!);
}

function textOf(blocks: readonly AnyBlock[]): string {
  return blocks.map(({ text }) => bare(text)).join('');
}

function spacedTextOf(blocks: readonly AnyBlock[]): string {
  return blocks.map(({ text }) => withoutDash(text.replace(/\s+/gu, ' ').trim())).join('\n');
}

/** Text without white space, and without the dash that opens a deck. */
function bare(text: string): string {
  return withoutDash(text.replace(/\s+/gu, ''));
}

function withoutDash(text: string): string {
  return text.replace(/^[—―–]{1,2}\s*/u, '');
}
