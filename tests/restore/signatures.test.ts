import { describe, expect, it } from 'vitest';
import { column } from './column.ts';
import { head, paragraphs, restored, rulesOf } from './of-the-fog.ts';

describe('a line below the last of several sections', () => {
  const page = (line: string) =>
    `${head}${column(...paragraphs.slice(0, 2))}\n\n大雾里的渡口\n\n${column(...paragraphs.slice(1, 3))}\n\n` +
    `桥墩浇下第一斗\n\n${column(...paragraphs.slice(2))}\n\n${line}\n`;

  it.each([
    '江城市轮渡公司谨启',
    '林望',
    '老船工 林望之',
    '（本报综合整理）',
    '责任编辑：许砚秋',
    '未完待续',
    '广告',
  ])('that says who signed it, or that it goes on, moves no heading: %s', (line) => {
    const { article, sections } = restored(page(line));
    expect(sections).toEqual([
      { paragraphs: paragraphs.slice(0, 2) },
      { heading: '大雾里的渡口', paragraphs: paragraphs.slice(1, 3) },
      { heading: '桥墩浇下第一斗', paragraphs: [...paragraphs.slice(2), line] },
    ]);
    expect(rulesOf(article)).toEqual([]);
  });

  it('that may be text broken off at the end of the page moves none either, with a doubt', () => {
    const line = '长椅留在候船亭里还要再坐十年才';
    const { article, sections } = restored(page(line));
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, '大雾里的渡口', '桥墩浇下第一斗']);
    expect(sections.at(-1)!.paragraphs.at(-1)).toBe(line);
    expect(rulesOf(article)).toEqual(['heading-without-text']);
  });

  it.each([
    '一九九六年秋于江城',
    '1996年3月',
    '三月五日晨',
    '东风电影院启',
    '市气象台供稿',
    '马千里译',
    '一位老船工',
    '刘桂芳等二十三人',
    '摘自《渡口集》',
    '司马青云',
    '特此公告',
    '□ 林望',
  ])('that tells who, when or whence moves none: %s', (line) => {
    const { sections } = restored(page(line));
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, '大雾里的渡口', '桥墩浇下第一斗']);
  });

  it('moves none in text that was typed, whatever it says, as nothing was set in columns', () => {
    const lines = [
      '渡口停航三天',
      paragraphs[0]!,
      paragraphs[1]!,
      '大雾里的渡口',
      paragraphs[2]!,
      '桥墩浇下第一斗',
    ];
    const { article, sections } = restored(`${[...lines, paragraphs[3]!, '长椅留在候船亭里'].join('\n')}\n`);
    expect(article.headline).toBe('渡口停航三天');
    expect(sections).toEqual([
      { paragraphs: paragraphs.slice(0, 2) },
      { heading: '大雾里的渡口', paragraphs: [paragraphs[2]] },
      { heading: '桥墩浇下第一斗', paragraphs: [paragraphs[3], '长椅留在候船亭里'] },
    ]);
    expect(rulesOf(article)).toContain('heading-without-text');
  });

  it('that is a heading shows that all of them come after their sections', () => {
    const { article, sections } = restored(page('长椅留在候船亭里'));
    expect(sections.map(({ heading }) => heading)).toEqual([
      undefined,
      '大雾里的渡口',
      '桥墩浇下第一斗',
      '长椅留在候船亭里',
    ]);
    expect(rulesOf(article)).toEqual(['section-order']);
  });

  it('in Latin letters is a name where it is set as one and the headings are not', () => {
    const text = column(
      'The ferry lay at the Hard for three hours on Friday, and nobody could see the bell.',
      'Mr. Rudd put down his milk and counted the boats twice, since he had nothing else to do.',
    );
    const headings = (...of: readonly string[]) => {
      const body = [text, ...of.slice(0, -1).flatMap((heading) => [heading, text]), of.at(-1)];
      return restored(`THE FERRY IN THE FOG\n\nBy Hugh Dace\n\n${body.join('\n\n')}\n`).sections.map(
        ({ heading }) => heading,
      );
    };
    expect(headings('The boats at the Hard', 'A bench for everybody', 'John van der Meer')).toHaveLength(3);
    expect(headings('The Boats at the Hard', 'A Bench for Everybody', 'The Fog of the Year')).toHaveLength(4);
  });
});
