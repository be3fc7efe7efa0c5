import type { Line } from '../../model/scan.ts';
import type { Ending, Width, WritingSystem } from '../writing/writing-system.ts';

/** A line with all that its own text tells about where it may stand in a paragraph. */
export interface MeasuredLine extends Line {
  readonly width: Width;
  /** The width of the column it was set in, in ems, as its neighbours show it. */
  readonly measure: number;
  readonly ending: Ending;
  /** A compositor drew it apart to fill the measure, so it is full and goes on in the next line. */
  readonly isStretched: boolean;
}

const neighbours = 16;
const fewestForLocal = 6;
const step = 0.5;
const narrowestColumn = 5;
const fit = 0.3;

/** Finds how wide each line is and how wide the column was that it stood in. */
export function measureLines(
  lines: readonly Line[],
  stretched: ReadonlySet<number>,
  writing: WritingSystem,
): readonly MeasuredLine[] {
  const widths = lines.map((line) => writing.widthOf(line.text));
  const wholePage = measureOf(widths, writing);
  return lines.map((line, i) => {
    const around = widths.slice(Math.max(0, i - neighbours), i + neighbours + 1);
    const local = around.length < fewestForLocal ? undefined : measureOf(around, writing);
    return {
      ...line,
      width: widths[i]!,
      measure: local?.isSure ? local.measure : wholePage.measure,
      ending: writing.endingOf(line.text),
      isStretched: stretched.has(line.number),
    };
  });
}

interface Measure {
  readonly measure: number;
  /** Enough lines agree on it. */
  readonly isSure: boolean;
}

function measureOf(widths: readonly Width[], writing: WritingSystem): Measure {
  return writing.id === 'cjk' ? commonestWidth(widths) : widestCommonWidth(widths);
}

/** On a grid of ems most lines are exactly as wide as the column: the width that most lines can have. */
function commonestWidth(widths: readonly Width[]): Measure {
  const votes = new Map<number, number>();
  for (const { least, most } of widths) {
    const from = Math.ceil((least - fit) / step);
    const to = Math.floor((most + fit) / step);
    for (let at = from; at <= to; at++) votes.set(at, (votes.get(at) ?? 0) + 1 / (to - from + 1));
  }
  let best = 0;
  for (const [at, count] of votes) {
    if (at * step < narrowestColumn) continue;
    const lead = count - (votes.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && at > best)) best = at;
  }
  return { measure: best * step, isSure: (votes.get(best) ?? 0) >= widths.length / 5 };
}

/** Lines of words end where the next did not fit; the widest tenth is display type or crowded, and is left out. */
function widestCommonWidth(widths: readonly Width[]): Measure {
  const sorted = widths.map(({ most }) => most).sort((a, b) => a - b);
  return { measure: sorted[Math.floor((sorted.length - 1) * 0.8)] ?? 0, isSure: true };
}
