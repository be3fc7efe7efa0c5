import type { MeasuredLine } from './measure-lines.ts';
import type { SetPage } from './set-lines.ts';

// So few lines that hardly two of them are full, and so few that none need be.
const fewLines = 24;
const aFewLines = 4;
// In nats: how far better a page has to read under a measure that its lines did not agree on.
const clearly = 3;

/**
 * Sets the lines of a page under the measure that explains them best. Many lines agree on one. In a scan of a few, first
 * lines and last ones may outvote the full ones; so there each of its widths is tried, and an indent more, as the widest
 * may be a first line.
 */
export function likeliestMeasure(
  lines: readonly MeasuredLine[],
  indent: number,
  set: (lines: readonly MeasuredLine[]) => SetPage,
): { readonly lines: readonly MeasuredLine[]; readonly page: SetPage } {
  let best = { lines, page: set(lines) };
  let most = best.page.surprise;
  for (const { measured, price } of otherMeasures(lines, indent)) {
    const page = set(measured);
    if (page.surprise + price >= most) continue;
    best = { lines: measured, page };
    most = page.surprise + price;
  }
  return best;
}

/** Marks may be narrow or whole under each: the lines agreed on that along with the measure. */
function otherMeasures(lines: readonly MeasuredLine[], indent: number) {
  if (lines.length > fewLines) return [];
  const price = lines.length > aFewLines ? clearly : 0;
  const widths = lines.slice(1).flatMap(({ width, bothWidths }) => [width.most, bothWidths.most]);
  const measures = new Set([...widths, ...widths.map((width) => width + indent)]);
  return [...measures].map((measure) => ({
    measured: lines.map((line) => ({ ...line, width: line.bothWidths, measure })),
    price,
  }));
}
