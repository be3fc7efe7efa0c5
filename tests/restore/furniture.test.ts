import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model/paper.ts';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';

const sha256 = '0'.repeat(64);
const chinese: Paper = {
  name: '云汀日报',
  lang: 'zh-Hans',
  furniture: ['{day} {weekday} 云汀 · 要闻 {page}', '本版编辑 江小满'],
};
const english: Paper = { name: 'The Wrenhaven Packet', lang: 'en' };
const german: Paper = { name: 'Hafenbote', lang: 'de' };
const korean: Paper = { name: '항구일보', lang: 'ko' };
const japanese: Paper = { name: '港町新聞', lang: 'ja' };
const bell = column(
  '钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回，说是一只麻雀钻进了齿轮，人和鸟都吓了一跳，如今谁也不肯先下来。',
);
const gate = column(
  'The lower gate of the canal was opened on Tuesday, a week before its time, because the keeper had heard the wind go round to the south and did not care to wait for the order.',
);

/** Without blanks, which the fixes close up in furniture as everywhere. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** What was taken from a page with these lines above and below an article. */
function taken(paper: Paper, above: readonly string[], below: readonly string[] = []): string[] {
  const text = [
    ...above,
    '',
    paper === chinese ? '麻雀停了大钟' : 'The Gate Opened',
    '',
    paper === chinese ? bell : gate,
    '',
    ...below,
  ].join('\n');
  const { articles } = restore({ file: 'p01.txt', text, lang: paper.lang }, { sha256, paper });
  return articles.flatMap(({ article }) => (article.furniture ?? []).map(({ text }) => bare(text)));
}

describe('look-alikes stay in the article', () => {
  const kept: readonly (readonly [paper: Paper, line: string])[] = [
    [chinese, '云汀日报社昨天搬家'],
    [chinese, '1998年11月9日，大桥通车'],
    [chinese, '第3版很好看'],
    [chinese, '水往下转第三道弯'],
    [chinese, '他把船下转了三版图纸才定'],
    [chinese, '——'],
    [chinese, '……'],
    [chinese, '×××'],
    [chinese, '零售每份两分钱的报纸'],
    [english, 'The Wrenhaven Packet says so'],
    [english, 'May 1, 1924'],
    [english, 'continued on page 3'],
    [english, 'The list is continued on page 3 of the almanac.'],
    [english, 'See page 3'],
    [english, 'Friday'],
    [english, '--'],
  ];

  it.each(kept.map(([paper, line]) => [line, paper] as const))('%s', (line, paper) => {
    expect(taken(paper, [line])).toEqual([]);
    expect(taken(paper, [], [line])).toEqual([]);
  });
});

describe('running heads are taken out and recorded', () => {
  const heads: readonly (readonly [paper: Paper, ...lines: string[]])[] = [
    [chinese, '云汀日报 1998年11月9日 第3版'],
    [chinese, '云汀日报 一九九八年十一月九日 星期一 第三版'],
    [chinese, '云汀日报 中华民国八十七年十一月九日 第一张'],
    [chinese, '云汀日报', '民國十九年四月六日 禮拜日'],
    [chinese, '1998年11月9日 星期一 农历戊寅年九月廿一'],
    [chinese, '云汀日报', '国内统一刊号CN51-0001 邮发代号61-12', '1998年11月9日 星期一'],
    [chinese, '1998年11月9日 星期一 云汀·要闻 3'],
    [chinese, '本版编辑 江小满'],
    [german, 'Hafenbote, Freitag, den 6.11.1931. Seite 4'],
    [korean, '항구일보 1931년 11월 6일 금요일 제8면'],
    [japanese, '港町新聞 1931年11月6日 金曜日 第3面'],
    [english, 'THE WRENHAVEN PACKET, FRIDAY, NOVEMBER 9, 1923. Page 3'],
    [english, 'WRENHAVEN PACKET'],
    [english, 'THE WRENHAVEN PACKET', 'Vol. XII. No. 345.', 'FRIDAY, NOVEMBER 9, 1923.', 'PRICE TWOPENCE'],
    [english, '4 THE WRENHAVEN PACKET'],
    [english, 'Freitag, den 9. November 1923'],
    [english, 'Vendredi 9 novembre 1923'],
    [english, '- 3 -'],
  ];

  it.each(heads.map(([paper, ...head]) => [head.join(' / '), paper, head] as const))(
    '%s',
    (_, paper, head) => {
      expect(taken(paper, head)).toEqual(head.map(bare));
    },
  );
});

describe('jump lines and rules are taken out and recorded', () => {
  const lines: readonly (readonly [paper: Paper, line: string])[] = [
    [chinese, '下转第3版'],
    [chinese, '（下转4版）'],
    [chinese, '（下转第三版）'],
    [chinese, '（下转第3版·要闻）'],
    [english, 'Continued on page 3'],
    [english, '(Continued on Page Three.)'],
    [english, '[Concluded on page 9, column 2]'],
    [english, 'Fortsetzung auf Seite 3'],
    [english, '(Suite à la page 3)'],
    [chinese, '————————'],
    [chinese, '※ ※ ※'],
    [english, '* * *'],
    [english, '----------'],
  ];

  it.each(lines.map(([paper, line]) => [line, paper] as const))('%s', (line, paper) => {
    expect(taken(paper, [], [line])).toEqual([bare(line)]);
  });

  it('and the words on the line of a jump stay', () => {
    const text = `麻雀停了大钟\n\n${bell}\n人们还在等（下转第3版）\n`;
    const { articles } = restore({ file: 'p01.txt', text }, { sha256 });
    expect(articles[0]!.article.furniture).toEqual([expect.objectContaining({ text: '（下转第3版）' })]);
    expect(articles[0]!.sections[0]!.paragraphs.at(-1)).toMatch(/人们还在等$/u);
  });
});
