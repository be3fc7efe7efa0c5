import { describe, expect, it } from 'vitest';
import { column } from './column.ts';
import { paragraphs, restored, rulesOf } from './of-the-fog.ts';

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
