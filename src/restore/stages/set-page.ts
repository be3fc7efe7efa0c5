import type { Doubt } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import { sideBySide as sideBySideShape } from '../shapes/side-by-side.ts';
import type { Shape } from '../shapes/shape.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { cellsOf } from './cells-of.ts';
import { likeliestMeasure } from './likeliest-measure.ts';
import { measureLines, type FixedMarks, type MeasuredLine } from './measure-lines.ts';
import { orderColumns } from './order-columns.ts';
import { partCells } from './part-cells.ts';
import type { SetLine, SetPage } from './set-lines.ts';
import { setStretches, type Stops } from './set-stretches.ts';
import { turnCaptions } from './turn-captions.ts';

/** What setting a page needs to know besides its lines. */
export interface PageMarks extends FixedMarks {
  /** Lines in which columns stand side by side. */
  readonly sideBySide: ReadonlySet<number>;
  /** The shape a person says it has. */
  readonly shape?: Shape | undefined;
}

/** A page set, and what is unsure about it. */
export interface DoubtedPage extends SetPage {
  readonly doubts: readonly Doubt[];
}

// In nats: columns are moved only where the page reads far better so.
const clearlyLess = 3;

/**
 * Sets the lines of a page. Lines in which columns stand side by side are joined with nothing: each of their cells is
 * a paragraph of its own, in the order of the file, and one doubt says so.
 */
export function setPage(
  lines: readonly Line[],
  marks: PageMarks,
  stops: Stops,
  writingSystem: WritingSystem,
): DoubtedPage {
  const writing = writingSystem.asSetIn?.(lines.map(({ text }) => text)) ?? writingSystem;
  const isRow = ({ number }: Line): boolean => marks.sideBySide.has(number);
  const from = lines.findIndex(isRow);
  if (from < 0) {
    const { lines: measured, page: asFound } = likeliestMeasure(
      turnCaptions(measureLines(lines, marks, writing)),
      writing.indent,
      (part) => setStretches(part, stops, writing, marks.shape),
    );
    const ordered = orderColumns(measured, writing);
    if (ordered.lines === measured) return { ...asFound, doubts: ordered.doubts };
    const moved = setStretches(ordered.lines, stops, writing, marks.shape);
    return moved.surprise + clearlyLess < asFound.surprise
      ? { ...moved, doubts: ordered.doubts }
      : { ...asFound, doubts: [] };
  }
  const to = lines.findLastIndex(isRow) + 1;
  // What stands around the rows is measured by their cells, which are as wide as its columns are.
  const cells = lines
    .slice(from, to)
    .flatMap((line) => cellsOf(line.text, writing).map((text) => ({ ...line, text })));
  const around = measureLines([...lines.slice(0, from), ...cells, ...lines.slice(to)], marks, writing);
  const set = (part: readonly MeasuredLine[]): readonly SetLine[] =>
    part.length === 0 ? [] : setStretches(part, stops, writing, marks.shape).lines;
  const rows = partCells(lines.slice(from, to), writing);
  return {
    shape: sideBySideShape,
    surprise: 0,
    lines: [
      ...set(around.slice(0, from)),
      ...measureLines(rows, marks, writing).map(standing),
      ...set(around.slice(from + cells.length)),
    ],
    doubts: [columnsSideBySide(lines[from]!.number, lines[to - 1]!.number)],
  };
}

function standing(line: Omit<SetLine, 'setting' | 'isJump'>): SetLine {
  return { ...line, cue: undefined, setting: 'opens', isJump: false, isRow: true };
}

function columnsSideBySide(first: number, last: number): Doubt {
  return {
    rule: 'columns-side-by-side',
    line: first,
    reason: `From here to line ${last} columns stand side by side on one line, and nothing proves which belongs to which, so every cell of a line stands by itself in the order received.`,
  };
}
