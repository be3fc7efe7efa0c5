import type { Shape } from './shape.ts';

/** Text that was never set in columns, or has been joined before: every line is a paragraph or a heading. */
export const unwrapped: Shape = {
  id: 'unwrapped',
  summary: 'Clean or already joined text: one line a paragraph.',
  rarity: 0,
  surprise: ({ to }) => (to === 'continues' || to === 'displayed-on' ? Infinity : 0),
};
