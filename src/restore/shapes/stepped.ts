import { isDisplayStep, surpriseOfDisplay, wrongGap, type Shape, type Step } from './shape.ts';

const clearStep = 0.75;
const eitherWay = 0.7;

/**
 * mutool, MuPDF and its like: text is cut into blocks wherever a line starts clearly further left or right than
 * the one before, and every block gets a blank line. So one stands before a paragraph's first line and another
 * after it; a mark that hangs half an em is too small a step. A new column or display type begins a block too.
 */
export const stepped: Shape = {
  id: 'stepped',
  summary: 'mutool: a blank line wherever a line starts further left or right than the one before.',
  rarity: 0.5,
  surprise(step) {
    if (isDisplayStep(step)) return surpriseOfDisplay(step, { gap: 0.1, none: 2.3 });
    if (isShortParagraph(step)) return eitherWay;
    return isDue(step) === step.hasGap ? 0 : wrongGap;
  },
};

/** A paragraph of one line starts where the next one does, but it ends before its column does. */
function isShortParagraph({ from, to, isJump }: Step): boolean {
  return from === 'opens' && to === 'opens' && !isJump;
}

function isDue({ isJump, x, xBefore }: Step): boolean {
  return isJump || Math.abs(x - xBefore) >= clearStep;
}
