import type { Rubric } from './take-furniture.ts';

/**
 * Gives the heading that an article stands under: the page's only one, wherever its running head was read; of several
 * the last one above the article's first line, or the first of all.
 */
export function rubricOf(firstLine: number, rubrics: readonly Rubric[]): string | undefined {
  return (rubrics.findLast(({ line }) => line < firstLine) ?? rubrics[0])?.text;
}
