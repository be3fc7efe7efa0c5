import type { Writing } from '../../model/lang.ts';
import { shareWords } from './share-words.ts';
import type { Jump } from './jump-line.ts';

/** What the pairing of parts goes by: the page a part is on, its words, and where its jump lines lead. */
export interface JumpingPart {
  readonly page: number | undefined;
  /** Kicker, headline and deck; empty where no headline was printed. */
  readonly head: string;
  readonly writing: Writing;
  readonly jumps: readonly Jump[];
}

/** Pairs of parts, each by its index: the second goes on where the first ends. */
export type JumpPairs = ReadonlyMap<number, number>;

/**
 * Finds which part of an article goes on in which, on another page of the issue. Both jump lines must agree on the
 * pages, or one of them names the page and the headlines share their words. Where several would do, the words must
 * tell; what is left when all others are paired is paired too. All else is left alone.
 */
export function pairJumps(parts: readonly JumpingPart[]): JumpPairs {
  const found = parts.flatMap((_, from) =>
    parts.map((_, to) => ({ from, to, strength: strengthOf(parts[from]!, parts[to]!) })),
  );
  const pairs = new Map<number, number>();
  for (const strength of [3, 2, 1] as const) {
    const left = found.filter((pair) => pair.strength === strength && isFree(pair, pairs));
    for (const pair of left) if (isOnly(pair, left)) pairs.set(pair.from, pair.to);
  }
  return pairs;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
}

/** 3: both jump lines and the words agree; 2: both jump lines; 1: one and the words; 0: no evidence. */
type Strength = 0 | 1 | 2 | 3;

function strengthOf(before: JumpingPart, after: JumpingPart): Strength {
  if (before === after || before.page === undefined || after.page === undefined) return 0;
  const leaves = before.jumps.some(({ way, page }) => way === 'to' && page === after.page);
  const comes = after.jumps.some(({ way, page }) => way === 'from' && page === before.page);
  if (!leaves && !comes) return 0;
  // Each says where it belongs, and they say otherwise.
  const contradicts =
    (!leaves && before.jumps.some(({ way }) => way === 'to')) ||
    (!comes && after.jumps.some(({ way }) => way === 'from'));
  if (contradicts || before.page === after.page) return 0;
  const isShared = shareWords(before.head, after.head, before.writing);
  if (leaves && comes) return isShared ? 3 : 2;
  return isShared ? 1 : 0;
}

function isFree({ from, to }: Pair, pairs: JumpPairs): boolean {
  return !pairs.has(from) && ![...pairs.values()].includes(to);
}

function isOnly({ from, to }: Pair, pairs: readonly Pair[]): boolean {
  return pairs.filter((pair) => pair.from === from || pair.to === to).length === 1;
}
