import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

/** Lines that stand one below the other, from one index up to, but not, another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const fewestRows = 4;
const mostCells = 4;
// In ems; what is longer is a sentence without its end.
const widestRow = 26;
const cjkGap = /[ \t\u3000]+|…{2,}|·{3,}|\.{3,}/u;
const wordGap = /\s{2,}|\t|\s*(?:(?:\.\s?){3,}|…{2,}|_{3,}|(?:-\s?){4,})\s*/u;
const prose = {
  cjk: /[，。！？；、：]/u,
  hangul: /[。！？;]|다\./u,
  latin: /[!?;]|\.\s+\p{Lu}\p{Ll}+\s\p{Ll}/u,
};
// White that no extractor scatters, and what only cells begin or end with.
const clear = /[\u3000\t…·.]|\s{2}|\s[《“]|\d(?:\p{Script=Han}{1,2}|%)?$/u;
const lonely = /^\p{L}$/u;

/**
 * Finds rows that prove themselves, whatever stands beside them: four lines and more, one below the other, each cut
 * by white or by dots into as many cells as the others, and none with a mark that only sentences have. White that an
 * extractor scattered over prose falls where it falls.
 */
export function findRowsOfTable(lines: readonly Line[], writing: WritingSystem): readonly Run[] {
  const counts = lines.map(({ text }) => cellsOfRow(text, writing));
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && counts[i] === counts[from] && isBelow(lines, from, i)) continue;
    if (counts[from]! > 1 && i - from >= fewestRows && !isColumn(lines.slice(from, i), writing))
      runs.push({ from, to: i });
    from = i;
  }
  return runs;
}

/** How many cells a line has, if it may be a row of a table. */
function cellsOfRow(text: string, writing: WritingSystem): number {
  if (prose[writing.id].test(text) || writing.widthOf(text).most > widestRow) return 0;
  const cells = text.split(writing.id === 'cjk' ? cjkGap : wordGap);
  const isParted = cells.length <= mostCells && cells.every((cell) => cell !== '' && !lonely.test(cell));
  return isParted ? cells.length : 0;
}

/** Prose in which white was scattered fills its column, and the white falls anywhere in it. */
function isColumn(rows: readonly Line[], writing: WritingSystem): boolean {
  if (writing.id !== 'cjk' || rows.some(({ text }) => clear.test(text))) return false;
  const widths = rows.map(({ text }) => writing.widthOf(text).most);
  const places = new Set(rows.map(({ text }) => text.search(cjkGap)));
  return places.size > 1 && Math.max(...widths) - Math.min(...widths.slice(0, -1)) <= 1;
}

/** Rows stand as far apart as the first two do. */
function isBelow(lines: readonly Line[], from: number, i: number): boolean {
  return i === from + 1 || lines[i]!.gap === lines[from + 1]!.gap;
}
