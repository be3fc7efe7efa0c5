import { f1, type Measures, type Tally } from './measures.ts';
import type { HyphenTally } from './measure-hyphens.ts';

/** Everything measured about one restored scan; what concerns restoring alone is absent for other programs. */
export interface Result extends Measures {
  readonly hyphens: HyphenTally;
  /** Whether the page gives a certificate of its order, and stands in it exactly. */
  readonly certificate?: boolean | undefined;
  readonly isExact?: boolean | undefined;
  readonly isDoubted?: boolean | undefined;
  /** What held: nothing lost, nothing changed the second time, clean text left alone, every line parsed back. */
  readonly isConserved?: boolean | undefined;
  readonly isIdempotent?: boolean | undefined;
  readonly isCleanKept?: boolean | undefined;
  readonly parsed?: { readonly right: number; readonly all: number } | undefined;
}

/** The results of a bench, in groups by name. */
export type Rows = Map<string, Result[]>;

/** Puts a result into each of these groups. */
export function addResult(rows: Rows, keys: readonly string[], result: Result): void {
  for (const key of keys) {
    const group = rows.get(key);
    if (group) group.push(result);
    else rows.set(key, [result]);
  }
}

/** Sums up a group as a row of the table, in the measures' usual words and units. */
export function rowOf(results: readonly Result[], hasRoles = true): Record<string, string | number> {
  const sum = (of: (result: Result) => number): number => results.reduce((n, result) => n + of(result), 0);
  const tally = (what: 'starts' | 'roles', of: readonly Result[] = results): Tally => ({
    right: of.reduce((n, it) => n + it[what].right, 0),
    false: of.reduce((n, it) => n + it[what].false, 0),
    lost: of.reduce((n, it) => n + it[what].lost, 0),
  });
  const starts = tally('starts');
  const hyphens = sum(({ hyphens: { right, wrong, doubted, open } }) => right + wrong + doubted + open);
  const certified = results.filter(({ certificate }) => certificate);
  const held = (of: (result: Result) => boolean | undefined): string => {
    const known = results.map(of).filter((it) => it !== undefined);
    return share(known.filter(Boolean).length, known.length);
  };
  return {
    n: results.length,
    'starts P': share(starts.right, starts.right + starts.false),
    'starts R': share(starts.right, starts.right + starts.lost),
    'starts F1': f1(starts).toFixed(4),
    'lost %': percent(starts.lost, starts.right + starts.lost),
    'false %': percent(starts.false, starts.right + starts.false),
    'roles F1': hasRoles ? f1(tally('roles')).toFixed(4) : '–',
    // On the other pages nothing tells which text a heading belongs to.
    'proved roles F1': hasRoles ? f1(tally('roles', certified)).toFixed(4) : '–',
    tau: share(
      sum(({ order }) => order.right),
      sum(({ order }) => order.all),
    ),
    'moved %': percent(
      sum(({ order }) => order.moved),
      sum(({ order }) => order.blocks),
    ),
    exact: `${certified.filter(({ isExact }) => isExact).length}/${certified.length}`,
    hyphens: share(
      sum((it) => it.hyphens.right),
      hyphens,
    ),
    'wrong %': percent(
      sum((it) => it.hyphens.wrong),
      hyphens,
    ),
    'doubted %': percent(
      sum((it) => it.hyphens.doubted),
      hyphens,
    ),
    ...characterErrors(sum),
    doubted: sum(({ isDoubted }) => (isDoubted ? 1 : 0)),
    conserved: held((it) => it.isConserved),
    'same again': held((it) => it.isIdempotent),
    'clean kept': held((it) => it.isCleanKept),
    'parse back': share(
      sum((it) => it.parsed?.right ?? 0),
      sum((it) => it.parsed?.all ?? 0),
    ),
  };
}

function characterErrors(sum: (of: (result: Result) => number) => number): Record<string, string> {
  const all = sum(({ characters }) => characters.all);
  const allSpaced = sum(({ characters }) => characters.allSpaced);
  return {
    'CER file %': percent(
      sum(({ characters }) => characters.inFileOrder),
      all,
    ),
    'reading %': percent(
      sum(({ characters }) => characters.inReadingOrder),
      all,
    ),
    'spaced file %': percent(
      sum(({ characters }) => characters.spacedInFileOrder),
      allSpaced,
    ),
    'spaced reading %': percent(
      sum(({ characters }) => characters.spacedInReadingOrder),
      allSpaced,
    ),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(4);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(3);
}
