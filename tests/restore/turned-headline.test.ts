import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';

const paragraphs = [
  '昨天上午，渡口因大雾停航三个小时，船工们坐在候船亭里喝茶，谁也没有说话。',
  '老钟敲了九下，雾还没有散，卖豆腐的老周把担子放在栏杆边上，数了一遍船。',
  '新桥的七号桥墩昨天浇下第一斗混凝土，工人说桥通以后渡船还要再开一年。',
  '候船亭里的长椅是一九三四年做的，修桥的人想把它搬走，船工们没有答应。',
];

const restored = (text: string) =>
  restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;

describe('a page whose headings trail, and nothing but its place makes a headline of the first line', () => {
  const text = (...of: readonly number[]) => of.map((nth) => paragraphs[nth]!);
  const page = (first: string[], second: string[]) =>
    `长椅留在亭里\n\n${column(...first)}\n\n渡口停航三天\n\n${column(...second)}\n\n大雾里的渡口\n`;

  it('was turned where the second stretch of text is the longer, which holds the lead and a section', () => {
    const { article, sections } = restored(page(text(3, 1), text(0, 1, 2, 3)));
    expect(article.headline).toBe('渡口停航三天');
    expect(sections).toEqual([
      { paragraphs: text(0, 1) },
      { heading: '大雾里的渡口', paragraphs: text(2, 3) },
      { heading: '长椅留在亭里', paragraphs: text(3, 1) },
    ]);
    expect(rulesOf(article)).toContain('turned-headline');
  });

  it('stands as it was printed where the first one is', () => {
    const { article, sections } = restored(page(text(0, 1, 2, 3), text(3, 1)));
    expect(article.headline).toBe('长椅留在亭里');
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, '渡口停航三天', '大雾里的渡口']);
    expect(rulesOf(article)).toEqual(['section-order']);
  });

  it('stands as it was printed where the last line may be a signature', () => {
    const { article } = restored(page(text(3, 1), text(0, 1, 2, 3)).replace('大雾里的渡口', '轮渡公司谨启'));
    expect(article.headline).toBe('长椅留在亭里');
  });
});

function rulesOf({ doubts = [] }: Article): string[] {
  return doubts.map(({ rule }) => rule);
}
