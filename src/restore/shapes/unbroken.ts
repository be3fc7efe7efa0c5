import { wrongGap, type Shape } from './shape.ts';

/** pdf.js, pdfium, pypdf: line after line with no blank one anywhere, so that only the measure tells. */
export const unbroken: Shape = {
  id: 'unbroken',
  summary: 'pdf.js, pdfium, pypdf: no blank lines at all.',
  rarity: 0,
  surprise: ({ hasGap }) => (hasGap ? wrongGap : 0),
};
