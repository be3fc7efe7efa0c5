import type { Line } from '../../model/scan.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;
const cellsInEm = 2;
const narrowestGutter = 2;
const fewestRows = 6;

/** A character and where it stands, in cells of half an em from the left edge of the page. */
interface Placed {
  readonly character: string;
  readonly at: number;
}

/** White from top to bottom: from one cell up to another. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts rows into columns where the layout was kept with blanks, as `pdftotext -layout` does: at gutters, which are
 * white in every row while most rows have text on both sides. Gives the lines of each column from top to bottom;
 * undefined where no such white runs through all rows.
 */
export function cutAtGutters(rows: readonly Line[]): readonly (readonly Line[])[] | undefined {
  if (rows.length < fewestRows || rows.some(({ text }) => text.includes('\t'))) return undefined;
  const placed = rows.map(place);
  const gutters = guttersOf(placed);
  if (gutters.length === 0) return undefined;
  const lefts = [0, ...gutters.map(({ to }) => to)];
  return lefts.map((left, i) => columnOf(rows, placed, left, gutters[i]?.from ?? Infinity));
}

function place({ text, indent }: Line): readonly Placed[] {
  let at = Math.round(indent * cellsInEm);
  return [...text].map((character) => {
    const placed = { character, at };
    at += wide.test(character) ? 2 : 1;
    return placed;
  });
}

function guttersOf(rows: readonly (readonly Placed[])[]): readonly Gutter[] {
  const inked = new Set<number>();
  for (const { character, at } of rows.flat()) {
    if (character === ' ') continue;
    inked.add(at);
    if (wide.test(character)) inked.add(at + 1);
  }
  const edge = Math.max(...inked);
  const gutters: Gutter[] = [];
  for (let from = Math.min(...inked); from < edge; from++) {
    let to = from;
    while (to < edge && !inked.has(to)) to++;
    if (to - from >= narrowestGutter && hasTextBeside(rows, from)) gutters.push({ from, to });
    from = Math.max(from, to);
  }
  return gutters;
}

function hasTextBeside(rows: readonly (readonly Placed[])[], gutter: number): boolean {
  const both = rows.filter((row) => row.some(({ at }) => at < gutter) && row.some(({ at }) => at > gutter));
  return both.length * 2 > rows.length;
}

/** The lines of one column; where it is white in a row, the next line has a gap before it. */
function columnOf(
  rows: readonly Line[],
  placed: readonly (readonly Placed[])[],
  left: number,
  right: number,
): readonly Line[] {
  const lines: Line[] = [];
  let white = 0;
  rows.forEach((row, i) => {
    const inside = placed[i]!.filter(({ at }) => at >= left && at < right);
    const first = inside.find(({ character }) => character !== ' ');
    const text = inside
      .map(({ character }) => character)
      .join('')
      .trim();
    white += i === 0 && left > 0 ? 0 : row.gap;
    if (!first) white++;
    else {
      lines.push({ number: row.number, text, gap: white, indent: (first.at - left) / cellsInEm });
      white = 0;
    }
  });
  return lines;
}
