import { isDisplayStep, wrongGap, type Shape, type Step } from './shape.ts';

/**
 * Hand-made and layout-keeping text. Its indents, which every shape heeds, say where paragraphs begin, so that blank
 * lines are left to set display type apart from text.
 */
export const indented: Shape = {
  id: 'indented',
  summary:
    'Hand-made or layout-keeping text: first lines are moved in, blank lines stand around headings alone.',
  rarity: 0.5,
  surprise(step) {
    if (isDisplayStep(step)) return surpriseOfDisplay(step);
    return step.hasGap ? wrongGap : 0;
  },
};

/** Between two lines of display type there is a blank line or none. */
function surpriseOfDisplay({ from, to, hasGap }: Step): number {
  if (to === 'displayed-on') return hasGap ? wrongGap : 0;
  if (from.startsWith('displayed') && to === 'displayed') return 0;
  return hasGap ? 0.1 : 2.3;
}
