import type { Fix } from './fix.ts';

// U+0009 is white space and stays for the fixes of spaces; NUL would become U+FFFD in Markdown.
const unprinted =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFE00-\uFE0F\uD800-\uDFFF]/u;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFE00-\uFE0F]/gu;
const halfPair = /[\uD800-\uDFFF]/gu;

/**
 * Removes characters that were never printed: controls, zero-width marks, marks of direction, and halves of
 * characters that a broken conversion left behind.
 */
export const dropControls: Fix = {
  id: 'drop-controls',
  summary: 'Removes control and zero-width characters, which no press ever printed.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['云\u200B汀日报', '云汀日报'],
    ['The \u0007Packet', 'The Packet'],
  ],
  keeps: ['云汀　日报', 'co\u00ADoperate'],
  restore(text) {
    if (!unprinted.test(text)) return text;
    return text.replace(control, '').replace(invisible, '').replace(halfPair, '');
  },
};
