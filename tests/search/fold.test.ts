import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'渡口 臺灣　Éa1，“ﬁ½'), fc.string({ unit: 'grapheme', maxLength: 1 })),
});

describe('folding for search', () => {
  it.each([
    ['臺灣海峽', '台湾海峡'],
    ['ＰＤＦ文件', 'pdf文件'],
    ['使用 PDF 文件', '使用pdf文件'],
    ['特色　加快', '特色加快'],
    ['The  Last\tBoat ', 'the last boat'],
    ['Café Straße Ærø', 'cafe strasse aero'],
    ['“don’t”—he', '"don\'t"-he'],
    ['が', 'が'],
    ['東京驛の圖書', fold('东京駅の図书').text],
    ['駅', '驿'],
    ['芸予', '芸予'],
    ['ex\u00ADam\u200Bple', 'example'],
    ['£3 4s. 6d.', '£3 4s. 6d.'],
  ])('%s is %s', (printed, folded) => {
    expect(fold(printed).text).toBe(folded);
  });

  it('knows for every folded character what it was printed as', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { text: folded, starts, ends } = fold(printed);
        expect(starts).toHaveLength(folded.length);
        for (let n = 0; n < folded.length; n++) {
          expect(starts[n]).toBeLessThan(ends[n]!);
          expect(starts[n]).toBeGreaterThanOrEqual(starts[n - 1] ?? 0);
          if (folded[n] !== ' ') expect(fold(printed.slice(starts[n], ends[n])).text).toContain(folded[n]);
        }
      }),
    );
  });

  it('folds a part of a text as it folds the whole', () => {
    const bare = (printed: string) => fold(printed).text.replaceAll(' ', '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(!/^\p{M}/u.test(b) && !/[\uD800-\uDBFF]$/.test(a));
        expect(bare(a + b)).toBe(bare(a) + bare(b));
      }),
    );
  });
});
