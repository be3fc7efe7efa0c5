import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { setLines, type SetPage } from './set-lines.ts';

/** Where nothing can run on: a jump line stood there, or a rule below a line that ends a sentence. */
export interface Stops {
  readonly ruled: ReadonlySet<number>;
  /** Lines after which the text goes on on another page, and lines at which it comes from one. */
  readonly left: ReadonlySet<number>;
  readonly entered: ReadonlySet<number>;
}

/** Sets the lines of a page stretch by stretch; the longest stretch tells the shape. */
export function setStretches(lines: readonly MeasuredLine[], stops: Stops, writing: WritingSystem): SetPage {
  const stretches: MeasuredLine[][] = [];
  lines.forEach((line, i) => {
    if (i === 0 || isStop(lines[i - 1]!, line, stops)) stretches.push([line]);
    else stretches.at(-1)!.push(line);
  });
  const set = stretches.map((stretch) => setLines(stretch, writing));
  const longest = set.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  return { shape: longest.shape, lines: set.flatMap((page) => page.lines) };
}

function isStop(before: MeasuredLine, line: MeasuredLine, { ruled, left, entered }: Stops): boolean {
  if (left.has(before.number) || entered.has(line.number)) return true;
  return ruled.has(line.number) && before.ending === 'sentence';
}
