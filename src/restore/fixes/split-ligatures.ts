import type { Fix } from './fix.ts';

const ligature = /[\uFB00-\uFB06]/gu;
const longSt = '\uFB05';

/** Writes the seven Latin ligatures as the letters they were set for, as every reader's keyboard has them. */
export const splitLigatures: Fix = {
  id: 'split-ligatures',
  summary: 'Writes joined letters (ﬁ, ﬂ, ﬀ) as the letters they stand for.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['the ﬁrst ﬂood', 'the first flood'],
    ['Geiﬅ', 'Geiſt'],
  ],
  keeps: ['œuvre', 'Cæsar', 'ſhip', '½'],
  restore(text) {
    // NFKC would make ſ an s, and print has both.
    return text.replace(ligature, (letters) => (letters === longSt ? 'ſt' : letters.normalize('NFKC')));
  },
};
