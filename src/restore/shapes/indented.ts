import { isDisplayStep, wrongGap, type Shape } from './shape.ts';

const firstLineIndent = 1;

/** Text that kept its indents: a paragraph's first line begins with white space, and blank lines mean little. */
export const indented: Shape = {
  id: 'indented',
  summary: 'Hand-made or layout-keeping text: the first line of a paragraph is moved in.',
  surprise(step) {
    if (isDisplayStep(step)) return 0.7;
    const isIndented = step.indent >= firstLineIndent;
    return 0.2 + ((step.to === 'opens') === isIndented ? 0 : wrongGap);
  },
};
