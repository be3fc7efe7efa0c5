import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { betweenLinesOfNames, betweenNames } from '../../src/restore/writing/list-of-names.ts';

const paragraphsOf = (...lines: readonly string[]) =>
  restore({ file: 'p01.txt', text: `${lines.join('\n')}\n`, lang: 'zh-Hans' }, { sha256: '0'.repeat(64) })
    .articles[0]!.sections[0]!.paragraphs;

it('names of a list stay apart where it goes on in the next line', () => {
  expect(
    paragraphsOf(
      '先进船工名单',
      '',
      '林望山　何苇　秦守一　顾南枝',
      '江小满　柳听潮　周福生　陈大船',
      '老船工名单另行公布。',
    ),
  ).toEqual(['林望山　何苇　秦守一　顾南枝　江小满　柳听潮　周福生　陈大船', '老船工名单另行公布。']);
});

it('and none of its lines is a heading', () => {
  const paragraphs = paragraphsOf(
    '先进船工名单',
    '',
    '全市船工评选昨天在渡口的候船',
    '亭里揭晓，评委会一共收到选票四千',
    '一百张，废票二十六张，以下九人当',
    '选。',
    '',
    '林望山 何苇 秦守一 顾南枝 江小满 ',
    '柳听潮 周福生 陈大船 李一帆',
  );
  expect(paragraphs).toEqual([
    '全市船工评选昨天在渡口的候船亭里揭晓，评委会一共收到选票四千一百张，废票二十六张，以下九人当选。',
    '林望山 何苇 秦守一 顾南枝 江小满 柳听潮 周福生 陈大船 李一帆',
  ]);
});

it('and a name drawn apart is one', () => {
  expect(
    paragraphsOf('先进船工名单', '', '林望山　何　苇　秦守一　顾南枝', '江小满　柳听潮　王　渡　陈大船'),
  ).toEqual(['林望山　何　苇　秦守一　顾南枝　江小满　柳听潮　王　渡　陈大船']);
});

it.each([
  ['赵长', '河　周建国　吴小丽', ''],
  ['赵长河', '周建国　吴小丽', '　'],
  ['赵长河', '何　苇　吴小丽', '　'],
  ['赵长河', '等八人', ''],
  ['赵长河', '许多家长昨天来校看榜。', undefined],
])('after one that ends in %s the next line, %s, is joined with “%s”', (last, after, between) => {
  expect(betweenLinesOfNames(`王秀英　李国栋　张小梅　${last}`, after)).toBe(between);
});

describe('a list of names is none', () => {
  it.each([
    '渡口 停航 三天 船工 喝茶',
    '林望 何苇',
    '大 桥 头 一 回 体 检',
    '林望山何苇秦守一顾南枝',
    '江苏 安徽 江西 云南',
  ])('in “%s”', (line) => expect(betweenNames(line)).toBeUndefined());
});
