import type { Fix } from './fix.ts';

const withinLine = /\u00AD(?=[^\n]*[^\s\u00AD])/gu;

/**
 * Removes the soft hyphens within a line: they say where a word could break, and where it did not nothing was printed.
 *
 * At a line's end one stands for the hyphen that was printed there, and stays for the joining of lines.
 */
export const dropSoftHyphens: Fix = {
  id: 'drop-soft-hyphens',
  summary: 'Removes soft hyphens inside lines, where no hyphen was printed.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['the ferry\u00ADman’s lamp', 'the ferryman’s lamp'],
    ['Dampf\u00ADschiff\u00ADfahrts\u00AD', 'Dampfschifffahrts\u00AD'],
  ],
  keeps: ['the ferry\u00AD', 'tide-table', 'ferry\u2011man', 'Dampf¬schiff'],
  restore(text) {
    return text.includes('\u00AD') ? text.replace(withinLine, '') : text;
  },
};
