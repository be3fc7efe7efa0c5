import { isDisplayStep, wrongGap, type Shape, type Step } from './shape.ts';

const splitFirstLine = 1.2;
const keptWithFull = 0.7;

/**
 * pdfminer.six: lines are gathered into boxes when they lie near each other and begin or end at the same edge, and
 * every box gets a blank line. So a paragraph begins a box, unless the line before it is full and ends where its
 * first line ends; and its first line, which is moved in, is at times a box alone.
 *
 * @see https://github.com/pdfminer/pdfminer.six — LTTextLineHorizontal.find_neighbors
 */
export const boxed: Shape = {
  id: 'boxed',
  summary: 'pdfminer.six: a blank line between boxes of near lines; first lines can be boxes of their own.',
  rarity: 0.5,
  surprise(step) {
    if (isDisplayStep(step)) return step.hasGap === (step.to !== 'displayed-on') ? 0.1 : 2.3;
    return surpriseOfText(step);
  },
};

function surpriseOfText({ from, to, isJump, hasGap, isFullBefore }: Step): number {
  if (isJump) return hasGap ? 0 : wrongGap;
  if (to === 'opens' && isFullBefore) return keptWithFull;
  if (to === 'opens') return hasGap ? 0.1 : wrongGap;
  if (from === 'opens') return hasGap ? splitFirstLine : 0.3;
  return hasGap ? wrongGap : 0;
}
