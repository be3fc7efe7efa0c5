import { isDisplayStep, surpriseOfDisplay, wrongGap, type Shape } from './shape.ts';

/** Programs that recognise paragraphs, and OCR: a blank line before each, before headings and after columns. */
export const spaced: Shape = {
  id: 'spaced',
  summary: 'OCR and word processors: a blank line between paragraphs and where a column ends.',
  rarity: 0,
  surprise(step) {
    if (isDisplayStep(step)) return surpriseOfDisplay(step, { gap: 0.1, none: 2.3 });
    const isDue = step.to !== 'continues' || step.isJump;
    return isDue === step.hasGap ? 0 : wrongGap;
  },
};
