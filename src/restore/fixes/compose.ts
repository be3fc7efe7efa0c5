import type { Fix } from './fix.ts';

/**
 * Puts letters and their marks together again (Unicode NFC), so that é is one character however it was stored.
 *
 * Not NFKC: that would turn ， into a comma, … into three dots and ① into 1, and print has all of these.
 */
export const compose: Fix = {
  id: 'compose',
  summary: 'Puts letters and the marks that belong to them together again.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [['cafe\u0301', 'caf\u00E9']],
  keeps: ['，…①ﬁ', 'café', '½ ㎏'],
  restore(text) {
    return text.normalize('NFC');
  },
};
