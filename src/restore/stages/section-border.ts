import { linesOf } from './block-sections.ts';
import { findBoxBorders } from './find-boxes.ts';
import { findMarksBorder } from './find-marks-border.ts';
import type { CuedBlock } from './name-roles.ts';

/** The text block that opens the second box, by index. */
export interface Border {
  readonly certain: number | undefined;
  readonly guess: number | undefined;
  /** It is certain, and nothing can be read as one box. */
  readonly isProved: boolean;
}

/** Finds where a second box begins among blocks of text, seen beside the other boxes of the article. */
export function borderOf(
  texts: readonly CuedBlock[],
  others: readonly (readonly CuedBlock[])[] = [],
): Border {
  const lines = linesOf(texts);
  const { borders, isOneBox } = findBoxBorders(lines, others.map(linesOf));
  const starts = borders.map((border) => texts.findIndex((block) => block.lines[0] === lines[border]));
  const certain = starts.length === 1 ? starts[0] : findMarksBorder(texts);
  return { certain, guess: starts.at(-1), isProved: certain !== undefined && !isOneBox };
}
