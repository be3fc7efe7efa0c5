import type { Fix } from './fix.ts';

// U+0009 is white space and stays for the fixes of spaces; NUL would become U+FFFD in Markdown.
const unprinted =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFE00-\uFE0F\uD800-\uDFFF]/u;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
// Joiners, marks of direction, and variation selectors; the selectors that tell the forms of a name's character apart
// (U+E0100 and on) say what was printed, and stay.
const invisible =
  /[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFE00-\uFE0F\u{E0001}\u{E0020}-\u{E007F}]/gu;
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
    ['\u202AThe Packet\u202C', 'The Packet'],
    ['☎\uFE0E 208', '☎ 208'],
  ],
  keeps: ['云汀　日报', 'co\u00ADoperate', '葛\u{E0100}', 'quay \uFFFD side'],
  restore(text) {
    if (!unprinted.test(text)) return text;
    return text.replace(control, '').replace(invisible, '').replace(halfPair, '');
  },
};
