import { isDisplayStep, wrongGap, type Shape, type Step } from './shape.ts';

const splitFirstLine = 1;
const keptTogether = 2.5;

/**
 * pdfminer.six: lines are gathered into boxes by how near they lie to each other, and every box gets a blank
 * line. A paragraph nearly always begins a box; its first line, which is moved in, is at times a box alone.
 */
export const boxed: Shape = {
  id: 'boxed',
  summary: 'pdfminer.six: a blank line between boxes of near lines; first lines can be boxes of their own.',
  surprise(step) {
    if (isDisplayStep(step)) return step.hasGap === (step.to !== 'displayed-on') ? 0.1 : 2.3;
    return surpriseOfText(step);
  },
};

function surpriseOfText({ from, to, isJump, hasGap }: Step): number {
  if (isJump) return hasGap ? 0 : wrongGap;
  if (to === 'opens') return hasGap ? 0.1 : keptTogether;
  if (from === 'opens') return hasGap ? splitFirstLine : 0.5;
  return hasGap ? wrongGap : 0;
}
