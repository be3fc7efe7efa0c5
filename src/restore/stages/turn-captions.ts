import type { MeasuredLine } from './measure-lines.ts';

const wider = 1.05;

/**
 * Turns captions the right way up whose last line an extractor wrote before the first, as happens with lines of
 * different width set in the middle. A credit ends its caption: where a line that is wider than any column follows
 * right below one with a credit, and has none itself, it is the first.
 */
export function turnCaptions(lines: readonly MeasuredLine[]): readonly MeasuredLine[] {
  const turned = [...lines];
  for (let i = 0; i + 1 < turned.length; i++) {
    const [credit, wide] = [turned[i]!, turned[i + 1]!];
    const isTurned =
      credit.cue === 'credit' &&
      !wide.cue &&
      wide.gap === 0 &&
      wide.ending === 'open' &&
      wide.width.least > wide.measure * wider &&
      (turned[i + 2]?.gap ?? 1) > 0 &&
      credit.width.most < wide.width.most;
    if (!isTurned) continue;
    turned[i] = { ...wide, gap: credit.gap };
    turned[i + 1] = { ...credit, gap: 0 };
  }
  return turned.some((line, i) => line !== lines[i]) ? turned : lines;
}
