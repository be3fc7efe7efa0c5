import { isDisplayStep, surpriseOfDisplay, wrongGap, type Shape, type Step } from './shape.ts';

/**
 * Hand-made and layout-keeping text: blank lines are left to set display type apart from text. Where indents were kept,
 * which every shape heeds, they say where paragraphs begin, else the widths of lines do.
 */
export const headed: Shape = {
  id: 'headed',
  summary:
    'Hand-made or layout-keeping text: blank lines around headings alone, first lines moved in or not.',
  rarity: 0.5,
  surprise(step) {
    if (isDisplayStep(step)) return surpriseBesideDisplay(step);
    return step.hasGap ? wrongGap : 0;
  },
};

/** Between two lines of a head there is a blank line or none. */
function surpriseBesideDisplay(step: Step): number {
  if (step.from.startsWith('displayed') && step.to === 'displayed') return 0;
  return surpriseOfDisplay(step, { gap: 0.1, none: 2.3 });
}
