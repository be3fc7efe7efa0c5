import { isDisplayStep, wrongGap, type Shape } from './shape.ts';

/** Programs that recognise paragraphs, and OCR: a blank line before each, before headings and after columns. */
export const spaced: Shape = {
  id: 'spaced',
  summary: 'OCR and word processors: a blank line between paragraphs and where a column ends.',
  rarity: 0,
  surprise(step) {
    if (step.to === 'displayed-on') return step.hasGap ? wrongGap : 0;
    const isDue = step.to !== 'continues' || step.isJump;
    if (isDisplayStep(step)) return step.hasGap ? 0.1 : 2.3;
    return isDue === step.hasGap ? 0 : wrongGap;
  },
};
