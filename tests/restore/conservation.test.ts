import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { checkConservation, LostCharacters } from '../../src/restore/conservation.ts';
import { restore, type RestoredScan } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { damage } from '../damage/damage.ts';
import { mutate } from '../damage/mutate.ts';
import { seeded } from '../damage/random.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';

const demo = await readDemo();

// restore() checks the law itself and throws where it is broken, so that it returns is the assertion; what
// comes back is checked to be a whole article file besides.
describe('every character is accounted for', () => {
  it('in any text whatever', () => {
    fc.assert(
      fc.property(anyScan, (text) => {
        expectWholeFiles(restore({ file: 'any.txt', text }, { sha256: '0'.repeat(64) }));
      }),
      { numRuns: 1500 },
    );
  });

  it('in every page of the damage program', () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 31 });
    fc.assert(
      fc.property(fc.constantFrom(...demo), seeds, (clean, seed) => {
        const { scan } = damage(clean, seed);
        const paper = demoPapers[clean.article.paper!]!;
        expectWholeFiles(
          restore({ file: 'p01.txt', text: scan, lang: paper.lang }, { sha256: '0'.repeat(64), paper }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('in pages spoiled at random', () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 31 });
    fc.assert(
      fc.property(fc.constantFrom(...demo), seeds, (clean, seed) => {
        const text = mutate(damage(clean, seed).scan, seeded(seed));
        expectWholeFiles(restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }));
      }),
      { numRuns: 400 },
    );
  });

  it('where headline and deck stand twice below turned text', () => {
    const head = '江声电影院修好 612 把椅子\n——停业两年，本周六晚重开';
    const text = [
      '的旧新闻片，画面上是从前的旧渡口，上船的人\n排得很长。台下修椅子的人都停了手，有个声音\n去，又放了一遍。',
      head,
      head,
      '本报讯（记者 顾南枝）停业两年的江声电'.repeat(4),
      '影 院 将 在 本 周 六 晚 7 时 重 新 开 映 ， 首 映 故 事 片',
      '年 58 岁，停业以后每个礼拜仍来给机器上一次\n油，空转 10 分钟。他说机器和人一样，不怕老，怕\n没有人叫它。上个月试片，放的是一卷没有片头',
    ].join('\n');
    expectWholeFiles(restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }));
  });

  it('where two halves of a character stand at the end of one line and at the head of the next', () => {
    const { articles } = restore({ file: 'p01.txt', text: '\uD868\n\uDC0B' }, { sha256: '0'.repeat(64) });
    const { kicker, headline, doubts } = articles[0]!.article;
    expect([kicker, headline]).toEqual(['\uFFFD', '\uFFFD']);
    expect(doubts?.filter(({ rule }) => rule === 'unreadable-character')).toHaveLength(2);
  });

  it('where a page begins amid a paragraph of another page', () => {
    for (const lang of ['zh-Hans', 'zh-Hant'])
      expectWholeFiles(
        restore(
          { file: 'p02.txt', text: '\n（接一版）34未敢拨动。\n—\n时', lang },
          { sha256: '0'.repeat(64) },
        ),
      );
  });

  it('and a lost, an added or an exchanged character is noticed', () => {
    expect(() => checkConservation('渡口', [], [{ line: 1, text: '渡' }], [])).toThrow(LostCharacters);
    expect(() => checkConservation('渡', [], [{ line: 1, text: '渡口' }], [])).toThrow('"口" added 1×');
    expect(() => checkConservation('渡口', [], [{ line: 1, text: '渡囗' }], [])).toThrow(LostCharacters);
    const change = { fix: 'undouble', line: 1, before: '渡渡', after: '渡' };
    expect(() => checkConservation('渡渡', [], [{ line: 1, text: '渡' }], [change])).not.toThrow();
  });
});

function expectWholeFiles({ articles }: RestoredScan): void {
  for (const { article, sections } of articles) {
    const written = readArticle(writeMarkdown(article, sections));
    expect(written.article).toEqual(article);
    const [lead, ...rest] = sections;
    expect(written.sections).toEqual([lead, ...rest]);
  }
}

const pieces = [
  '渡口的船',
  '。',
  '，',
  '“',
  '”',
  '——',
  '本报记者 柳听潮',
  '（资料图片）',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '1. ',
  '> ',
  '*',
  '_',
  '`',
  '[a](b)',
  '<b>',
  '&amp;',
  '~~',
  '|',
  '\\',
  '---',
  '\t',
  '\u3000\u3000',
  '\u0000',
  '\u200B',
  '\uFEFF',
  '\uE000',
  'ferry-',
  'man',
  ' ',
  'By A. B',
  '第3版',
  '云汀日报',
  '=',
  '+++',
  '    ',
  '\r\n',
  '\u2028',
  '\f',
  'http://a.b',
  'a@b.c',
  '\u0301',
  '\uD800',
  '!',
] as const;
const anyScan = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
