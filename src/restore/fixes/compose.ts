import type { Fix } from './fix.ts';

/**
 * Puts letters and their marks together again (Unicode NFC), so that é is one character however it was stored.
 *
 * So are the jamo of a Korean syllable, and the second codes that standards gave to some Chinese characters (U+F900
 * and on) become the first: Unicode holds the two to be one character, and nobody finds the second.
 *
 * Not NFKC: that would turn ， into a comma, … into three dots and ① into 1, and print has all of these.
 */
export const compose: Fix = {
  id: 'compose',
  summary: 'Puts letters and the marks that belong to them together again.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['cafe\u0301', 'caf\u00E9'],
    ['\u1112\u1161\u11AB\u1100\u116E\u11A8', '한국'],
    ['\uF9FC\uF914\uFA19', '識樂神'],
  ],
  keeps: ['，…①ﬁ', 'café', '½ ㎏', 'ㄱㄴㄷ', 'x\u0303', '﨑﨟'],
  restore(text) {
    return text.normalize('NFC');
  },
};
