import type { Extractor, PlacedLine } from './extractors.ts';
import type { Paint, SetBlock, SetLine } from './page.ts';
import { paint } from './paint.ts';
import type { Random } from './random.ts';

/** A line of type of a page that holds several articles. */
export interface TypeLine extends SetLine {
  readonly isFirstOfBlock: boolean;
  readonly isHeadline?: boolean;
  readonly paint?: Paint;
  /** The paragraph it is a line of. */
  readonly paragraph?: string;
}

/** What an extractor makes of lines of type, and for each of them its number in the scan, from 1. */
export function printLines(
  lines: readonly TypeLine[],
  extractor: Extractor,
  isChinese: boolean,
  random: Random,
): { readonly scan: string; readonly numbers: readonly number[] } {
  const out: string[] = [];
  const numbers: number[] = [];
  let before: PlacedLine | undefined;
  let hadGap = true;
  for (const line of lines) {
    const isPainted = line.isHeadline && extractor.keepsFakeBold && line.paint !== undefined;
    const texts = isPainted ? paint(line.text, line.paint, isChinese) : [line.text];
    texts.forEach((text, i) => {
      const placed: PlacedLine = {
        ...line,
        text,
        block: blockOf(line),
        isFirstOfBlock: line.isFirstOfBlock && i === 0,
      };
      const hasGap: boolean = before !== undefined && extractor.isGapBefore(placed, before, hadGap, random);
      if (hasGap) out.push('');
      out.push(extractor.textOf(placed, isChinese, random));
      if (i === 0) numbers.push(out.length);
      hadGap = before === undefined || hasGap;
      before = placed;
    });
  }
  return { scan: `${out.join('\n')}\n`, numbers };
}

function blockOf({ text, isDisplay }: TypeLine): SetBlock {
  return { role: isDisplay ? 'crosshead' : 'paragraph', reading: -1, text, lines: [] };
}
