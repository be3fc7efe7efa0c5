import { expect, it } from 'vitest';
import type { Lang } from '../../src/model/lang.ts';
import { restore } from '../../src/restore/restore.ts';
import { cjk } from '../../src/restore/writing/cjk.ts';
import { withFullMarks } from '../../src/restore/writing/full-marks.ts';

const printed = (lang: Lang, ...lines: string[]): string[] =>
  restore({ file: 'p.txt', text: `${lines.join('\n')}\n`, lang }, { sha256: '0'.repeat(64) })
    .articles.flatMap(({ blocks }) => blocks)
    .map(({ role, text }) => `${role} ${text}`);

it('reads typed Chinese with half-width marks as paragraphs, and keeps the marks', () => {
  const fair = '河湾的骡马会昨天收场,三天里成交大牲口四百头,比去年多一倍.';
  const rain = '收场的时候下了雨,买主牵着骡子站在屋檐下,谁也不急着走.';
  expect(printed('zh-Hans', '骡马会收场', fair, rain)).toEqual([
    'headline 骡马会收场',
    `paragraph ${fair}`,
    `paragraph ${rain}`,
  ]);
});

it('joins a Chinese column with half-width marks into its paragraphs', () => {
  const column = [
    '骡马会收场',
    '河湾的骡马会昨天收场,三天里成交',
    '大牲口四百头,比去年多一倍,税务所的',
    '人说从没开过这样多的票.',
    '收场的时候下了雨,买主牵着骡子站',
    '在屋檐下,谁也不急着走.雨停以后街上',
    '只剩下草料和绳子.',
  ];
  expect(printed('zh-Hans', ...column)).toEqual([
    'headline 骡马会收场',
    `paragraph ${column.slice(1, 4).join('')}`,
    `paragraph ${column.slice(4).join('')}`,
  ]);
});

it('reads Japanese with the marks of science as paragraphs', () => {
  const hall = '市の公会堂は屋根の修理を終え，来月三日から再び開館する．';
  const floor = '床板も張り替えたが，きしむ音だけは残したという．';
  expect(printed('ja', '公会堂が再び開館', hall, floor)).toEqual([
    'headline 公会堂が再び開館',
    `paragraph ${hall}`,
    `paragraph ${floor}`,
  ]);
});

it.each([
  ['雾没散.', '雾没散。'],
  ['他说:“雾没散.”他走了.', '他说：“雾没散。”他走了。'],
  ['雾散了吗?散了!', '雾散了吗？散了！'],
  ['来的有35人,共装了3.5吨.', '来的有35人，共装了3.5吨。'],
  ['今年共35.', '今年共35。'],
  ['雾,雾...', '雾，雾…'.padEnd(6, '…')],
])('reads “%s” with full marks', (half, full) => expect(withFullMarks(half)).toBe(full));

it.each([
  '长3.5米，宽1,234毫米',
  '1986.3.18',
  '一九八六.三.十八',
  '1.选菜',
  '一.选菜',
  '（二）．洗晒',
  'J.K.林的信',
  '比分3:2',
])('takes no mark in “%s” for one of Chinese', (text) => expect(withFullMarks(text)).toBe(text));

it('ends a Chinese sentence at a half-width stop, and none at a number’s', () => {
  expect(cjk.endingOf('雾没散.')).toBe('sentence');
  expect(cjk.endingOf('他说："雾没散."')).toBe('sentence');
  expect(cjk.endingOf('一九八六.')).toBe('open');
});
