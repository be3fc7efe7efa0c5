import type { Shape } from './shape.ts';

/** Columns that stand side by side in one line; nothing of it is set in paragraphs. */
export const sideBySide: Shape = {
  id: 'side-by-side',
  summary: 'pdfplumber, in part pdftotext: lines go across the columns.',
  rarity: 0,
  surprise: () => 0,
};
