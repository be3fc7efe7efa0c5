import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/model/grade.ts';
import { doubtUnreadable } from '../../src/restore/quality/doubt-unreadable.ts';
import { gatherKnown } from '../../src/restore/quality/gather-known.ts';
import { isMojibake } from '../../src/restore/quality/is-mojibake.ts';
import { isWellFormed } from '../../src/restore/quality/is-well-formed.ts';
import { emptyKnown } from '../../src/restore/quality/known.ts';
import { measureQuality } from '../../src/restore/quality/measure-quality.ts';
import { readText } from '../../src/restore/readers/text.ts';
import { restore } from '../../src/restore/restore.ts';
import { damageDemo } from '../demo/damage-demo.ts';
import { readDemo } from '../demo/read-demo.ts';
import { sentences } from '../encodings/sentences.ts';
import { hasShared, sharedPath } from '../shared-pages.ts';

const known = emptyKnown();
for (const scan of (await damageDemo()).values()) gatherKnown(scan, known);
const sha256 = '0'.repeat(64);

describe('clean text is good', () => {
  it('in every article of the demo papers, and no line of them is doubted', async () => {
    for (const { file, sections } of await readDemo()) {
      const text = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
      const quality = measureQuality(text, known);
      if (quality !== undefined) expect.soft(quality, file).toBeGreaterThanOrEqual(0.9);
      expect.soft(doubtUnreadable(readText(text), known), file).toEqual([]);
    }
  });

  it.each(Object.entries(sentences))('in %s, which the archive may never have seen', (_, lines) => {
    const text = lines.join('\n');
    for (const knowledge of [known, undefined]) {
      expect(gradeOf(measureQuality(text, knowledge))).toBe('good');
      expect(doubtUnreadable(readText(text), knowledge)).toEqual([]);
    }
  });

  it('in a table of figures, which has no words to measure', () => {
    expect(measureQuality('1921  4,200  £3 4s. 6d.\n1922  4,350  12½%\n'.repeat(20), known)).toBeUndefined();
  });

  it.skipIf(!hasShared('samples/jingbao'))('in a tabloid of 1920 in classical Chinese', () => {
    const xml = readFileSync(sharedPath('samples/jingbao/jb_0130_1920-04-06_0002+0003.xml'), 'utf8');
    const text = xml.replace(/<teiHeader.*<\/teiHeader>/su, '').replace(/<[^>]*>/gu, '');
    expect(gradeOf(measureQuality(text, known))).toBe('good');
    expect(doubtUnreadable(readText(text), known)).toEqual([]);
  });
});

describe('noise is flagged and stays as it is', () => {
  it.skipIf(!hasShared('samples/chronicling-america')).each(['open-oni_ocr.txt', 'ndnp-sample1-txt.txt'])(
    '%s',
    (file) => {
      const text = readFileSync(sharedPath(`samples/chronicling-america/${file}`), 'utf8');
      const { articles } = restore({ file, text, lang: 'en' }, { known, sha256 });
      for (const { article } of articles) {
        expect(gradeOf(article.quality)).not.toBe('good');
      }
    },
  );

  it('lines of rubbish are named once, at their first, among lines that can be read', () => {
    const clean = sentences.en.join('\n');
    const rubbish =
      'tlunrrjorjtwttuwjm. 1V mt Nita A / ../ _ .2... ii~ti s|iss\nlll~t qx^z vvxl rn1z zzx |||| lI1| tqw ~~ i^\n';
    const doubts = doubtUnreadable(readText(`${clean}\n${rubbish.repeat(2)}${clean}`), known);
    expect(doubts.map(({ rule, line }) => ({ rule, line }))).toEqual([{ rule: 'unreadable', line: 5 }]);
  });

  it('in the end one doubt sums up all places there are left', () => {
    const rubbish = 'tlunrrjtwttuwjm s|iss lll~t qx^z vvxl rn1z zzxtk lI1| tqwrz wv^x i^l tt~r xq|z';
    const page = Array.from(
      { length: 10 },
      () => `${sentences.en.join('\n')}\n${`${rubbish}\n`.repeat(3)}`,
    ).join('\n');
    const doubts = doubtUnreadable(readText(page), known);
    expect(doubts.length).toBeLessThanOrEqual(5);
    expect(doubts.length).toBeGreaterThan(1);
  });
});

it('a few scans more change no article', () => {
  const text = sentences.en.join('\n');
  const before = measureQuality(text, known);
  gatherKnown(sentences.en[0], known);
  expect(measureQuality(text, known)).toBe(before);
});

it.each(['Angstschweiß', 'McBride', 'XVIII', 'O’Hara', 'Mrs', 'rhythm', 'N.Y', 'queue', 'Schifffahrt'])(
  '“%s” could be a word',
  (word) => expect(isWellFormed(word)).toBe(true),
);

it.each(['tlunrrjorjtwttuwjm', 's|iss', 'qrst', 'NElV', 'rn1z', 'lll'])('“%s” could not', (word) =>
  expect(isWellFormed(word)).toBe(false),
);

it.each(['cafÃ©', 'ä¸­æ–‡', 'donâ€™t', '锟斤拷'])('“%s” was read in a wrong encoding', (text) =>
  expect(isMojibake(text)).toBe(true),
);

it.each(['SÃO', 'créée', '«à»', 'Größe', 'naïve “café”', 'ÂGE', '中文', 'É—'])('“%s” was not', (text) =>
  expect(isMojibake(text)).toBe(false),
);

it('a character that was lost before stays and is doubted', () => {
  const text = 'The quay\n\nThe ferry\uFFFD left at eight. It was cafÃ© time.';
  const { articles } = restore({ file: 'p.txt', text }, { sha256 });
  expect(articles[0]!.article.doubts?.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['unreadable-character', 'mojibake']),
  );
  expect(JSON.stringify(articles[0]!.sections)).toContain('\uFFFD');
});
