import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { Shape } from '../shapes/shape.ts';
import { sideBySide } from '../shapes/side-by-side.ts';
import { cellsOf } from './cells-of.ts';
import { cutAtGutters } from './cut-at-gutters.ts';
import { findRows, type RowedStretch } from './find-rows.ts';

/** Lines column by column; those of columns that could not be parted stand as received. */
export interface PartedColumns {
  readonly lines: readonly Line[];
  /** Lines, by number, in which columns stand side by side. */
  readonly sideBySide: ReadonlySet<number>;
}

const mostUneven = 1;
const crowded = 1.06;

/**
 * Takes columns apart that an extractor set side by side, where white between them runs through all rows, or
 * where the measure proves every cut: each row holds one
 * cell for each column and none is wider than a column; only the last row may be short, as in a balanced box. A space between names
 * makes no cell of its own where the names can belong to one column only. A row
 * with a cell too few could belong to any columns and one that is too wide hides a cut, so that one such row
 * leaves all of them as they stood: half of a page in order and half not would be worse than none. Where a person
 * named the shape, it is that.
 */
export function partColumns(
  lines: readonly Line[],
  writing: WritingSystem,
  wanted?: Shape | undefined,
): PartedColumns {
  const named = wanted === sideBySide;
  const stretch = wanted && !named ? undefined : findRows(lines, writing);
  if (!stretch) return { lines, sideBySide: new Set(named ? lines.map(({ number }) => number) : []) };
  const rows = lines.slice(stretch.from, stretch.to);
  const columns = cutAtGutters(rows)?.flat() ?? columnsOf(rows, stretch, writing);
  if (!columns) return { lines, sideBySide: new Set(rows.map(({ number }) => number)) };
  return {
    lines: [...lines.slice(0, stretch.from), ...columns, ...lines.slice(stretch.to)],
    sideBySide: new Set(),
  };
}

/** The cells of all rows column by column, each with its row's number; undefined where a cut is not proved. */
function columnsOf(
  rows: readonly Line[],
  { measure }: RowedStretch,
  writing: WritingSystem,
): readonly Line[] | undefined {
  const cells = rows.map(({ text }) => cellsOf(text, writing));
  const count = commonest(cells.map((row) => row.length));
  const fits = (text: string): boolean => writing.widthOf(text).least <= measure * crowded + 0.5;
  const cut = cells.map((row, i) => {
    const isLast = i >= cells.length - mostUneven;
    return onlyWayToJoin(row, isLast ? Math.min(count, row.length) : count, fits);
  });
  if (count < 2 || !cut.every((row) => row !== undefined)) return undefined;
  return Array.from({ length: count }, (_, column) =>
    rows.flatMap((line, i): Line[] => {
      const text = cut[i]![column];
      if (text === undefined) return [];
      return [column === 0 ? { ...line, text } : { ...line, text, gap: i === 0 ? 0 : line.gap, indent: 0 }];
    }),
  ).flat();
}

/** More columns than this no page has. */
const mostColumns = 40;

/**
 * The only way to join neighbouring cells, as a space between names parts them, so that so many are left and all fit;
 * undefined where there is none or another too. What was found of the last cells is remembered: the ways of a long row
 * are more than can be tried one by one.
 */
function onlyWayToJoin(
  cells: readonly string[],
  count: number,
  fits: (text: string) => boolean,
): readonly string[] | undefined {
  if (count > mostColumns) return undefined;
  const known = new Map<number, Ways>();
  const ways = waysFrom(0, count);
  return ways.length === 1 ? ways[0] : undefined;

  function waysFrom(from: number, left: number): Ways {
    if (left === 0 || cells.length - from < left) return from === cells.length && left === 0 ? [[]] : [];
    const key = from * (mostColumns + 1) + left;
    const found = known.get(key) ?? join(from, left);
    known.set(key, found);
    return found;
  }

  /** The first two ways; more prove no more than two. */
  function join(from: number, left: number): Ways {
    const ways: (readonly string[])[] = [];
    for (let end = from + 1; end <= cells.length - left + 1 && ways.length < 2; end++) {
      const first = cells.slice(from, end).join(' ');
      if (!fits(first)) break;
      ways.push(...waysFrom(end, left - 1).map((rest) => [first, ...rest]));
    }
    return ways;
  }
}

type Ways = readonly (readonly string[])[];

function commonest(counts: readonly number[]): number {
  const votes = (count: number): number => counts.filter((it) => it === count).length;
  return counts.reduce((best, count) => (votes(count) > votes(best) ? count : best), 0);
}
