import { isDisplayStep, surpriseOfDisplay, wrongGap, type Shape, type Step } from './shape.ts';

const indentInSpaces = 2;
const outdentInSpaces = -1;

/**
 * Apache PDFBox with paragraph output, as Apache Tika calls it.
 *
 * A line that starts further right than the one before by more than two spaces, or further left by more than
 * one, gets a blank line before it, unless the line before got one itself: then it is taken for a hanging
 * indent and gets none. A jump to the next column always gets one. Hence false breaks before lines that open
 * with a hanging “, and true starts swallowed after them.
 *
 * @see https://github.com/apache/pdfbox — PDFTextStripper.isParagraphSeparation
 */
export const pdfbox: Shape = {
  id: 'pdfbox',
  summary: 'PDFBox or Tika: blank lines by how far a line starts to the right or left of the one before.',
  rarity: 0.5,
  surprise(step) {
    // Display type is centred and leaded.
    if (isDisplayStep(step)) return surpriseOfDisplay(step, { gap: 0.2, none: 1.7 });
    return isDue(step) === step.hasGap ? 0 : wrongGap;
  },
};

function isDue({ isJump, x, xBefore, hadGap, space }: Step): boolean {
  if (isJump) return true;
  const moved = (x - xBefore) / space;
  return (moved > indentInSpaces || moved < outdentInSpaces) && !hadGap;
}
