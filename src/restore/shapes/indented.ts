import type { Shape } from './shape.ts';

/** Text that kept its indents and whose blank lines mean nothing; what the indents say, every shape heeds. */
export const indented: Shape = {
  id: 'indented',
  summary: 'Hand-made or layout-keeping text: the first line of a paragraph is moved in.',
  surprise: () => 0.7,
};
