import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { column } from './column.ts';
import { damage } from '../damage/damage.ts';
import { setSeveral } from '../damage/set-several.ts';
import { measureSeveral, restoreSet } from '../bench/several.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';

const sha256 = '0'.repeat(64);
const demo = await readDemo();

function headlinesOf(text: string): string[] {
  const { articles } = restore({ file: 'p01.txt', text, page: 1 }, { sha256 });
  return articles.map(({ article }) => article.headline);
}

function rulesOf(text: string): string[] {
  const { articles } = restore({ file: 'p01.txt', text, page: 1 }, { sha256 });
  return articles.flatMap(({ article }) => (article.doubts ?? []).map(({ rule }) => rule));
}

const ferry = (opening = '') =>
  column(
    `${opening}昨天清早，渡口的雾还没有散，摆渡的老周就把船头的灯点上了。他说灯不是给自己看的，是给对岸的人看的，有灯就有船，有船就有人等。`,
    '七点钟雾散了一半，头一班船离了岸，船上坐着十一个上学的孩子和两筐豆腐。孩子们轮流替豆腐撑伞，到了对岸，孩子湿了，豆腐是干的。',
  );
const bell = (opening = '') =>
  column(
    `${opening}钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回，说是一只麻雀钻进了齿轮，人和鸟都吓了一跳，如今谁也不肯先下来。`,
    '修钟的人今天从城里来，带了一只木箱，箱子里只有一把刷子和一瓶油。他先给麻雀让了路，再给齿轮上了油，前后用了一刻钟，正好补上。',
  );
const gate = (opening = '') =>
  column(
    `${opening}The lower gate of the canal was opened on Tuesday, a week before its time, because the keeper had heard the wind go round to the south and did not care to wait for the order.`,
    'Nobody was drowned, and the ducks were very much pleased with the change, as they showed by walking up to the house in a body and standing under the window until they were fed.',
  );
const lamp = (opening = '') =>
  column(
    `${opening}A lamp has been set up at the corner of the lane, where for eleven years the vicar and the postman have walked into one another in the dark every evening of the winter half.`,
    'Both of them say that they will miss it, the postman rather more than the vicar, who has had the worse of it since the postman took to carrying the parcels before him.',
  );

describe('a page with one article stays one', () => {
  const whole: readonly (readonly [what: string, text: string])[] = [
    [
      'with small headings',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n三点一刻\n\n${bell()}\n\n一盏灯\n\n${ferry()}\n`,
    ],
    [
      'with its authors under the text',
      `雾里的头班船\n\n${ferry()}\n\n三点一刻\n\n${bell()}\n\n（本报记者 柳听潮）\n`,
    ],
    ['with stars between its parts', `The Gate\n\nBy Ada Finch\n\n${gate()}\n\n* * *\n\n${lamp()}\n`],
    [
      'with rules above and below a small heading',
      `The Gate\n\nBy Ada Finch\n\n${gate()}\n\n----------\n\nA Lamp\n\n----------\n\n${lamp()}\n`,
    ],
    [
      'with a rule under the headline',
      `The Gate\n\n----------\n\nBy Ada Finch\n\n${gate()}\n\nA Lamp\n\n${lamp()}\n`,
    ],
    [
      'with paragraphs that open with places and days',
      `Latest Telegrams\n\n${gate('LONDON, May 3.—')}\n\n${lamp('PARIS, May 4.—')}\n\n${gate('BERLIN, May 4.—')}\n`,
    ],
    ['with a line of dashes for its dash', `雾里的头班船\n\n${ferry()}\n——\n${bell()}\n`],
    [
      'with a quotation and whose it is',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n有灯就有船\n\n——渡口老话\n\n${bell()}\n`,
    ],
    [
      'turned, with the headline painted twice',
      `三点一刻\n\n${bell()}\n\n雾里的头班船雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n一盏灯\n\n${bell()}\n`,
    ],
    [
      'that only mentions 本报讯',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n一条消息\n\n本报讯息栏上月登过这只船，读者来信\n问了三回，编辑答了两回。\n`,
    ],
  ];

  it.each(whole)('%s', (_what, text) => {
    expect(headlinesOf(text)).toHaveLength(1);
  });

  it('in whatever way a demo article was set', () => {
    for (const [i, clean] of demo.entries()) {
      const { scan } = damage(clean, 90_000 + i);
      const paper = demoPapers[clean.article.paper!]!;
      const { articles } = restore({ file: 'p01.txt', text: scan, lang: paper.lang }, { sha256, paper });
      expect.soft(articles, clean.file).toHaveLength(1);
    }
  });
});

describe('a page with several articles is parted', () => {
  const several: readonly (readonly [what: string, text: string, headlines: readonly string[]])[] = [
    [
      'at headlines with bylines',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n麻雀停了大钟\n\n本报记者 林望\n\n${bell()}\n`,
      ['雾里的头班船', '麻雀停了大钟'],
    ],
    [
      'at reports',
      `雾里的头班船\n\n${ferry('本报讯（记者 柳听潮）')}\n\n麻雀停了大钟\n\n${bell('本报柳埠11月8日电（记者 林望）')}\n`,
      ['雾里的头班船', '麻雀停了大钟'],
    ],
    [
      'at datelines',
      `The Gate Opened\n\n${gate('LONDON, May 3.—')}\n\nA Lamp for Well Lane\n\n${lamp('TARROW, Friday.—')}\n`,
      ['The Gate Opened', 'A Lamp for Well Lane'],
    ],
    [
      'at a rule above a headline',
      `雾里的头班船\n\n${ferry()}\n\n————————\n\n麻雀停了大钟\n\n${bell()}\n`,
      ['雾里的头班船', '麻雀停了大钟'],
    ],
    [
      'at stars above a headline',
      `The Gate Opened\n\n${gate()}\n\n* * *\n\nA Lamp for Well Lane\n\n${lamp()}\n`,
      ['The Gate Opened', 'A Lamp for Well Lane'],
    ],
    [
      'at headlines painted twice, where small headings were not',
      `雾里的头班船雾里的头班船\n\n${ferry()}\n\n一盏灯\n\n${bell()}\n\n麻雀停停了大钟麻雀停停了大钟\n\n${bell()}\n`,
      ['雾里的头班船', '麻雀停停了大钟'],
    ],
    [
      'where one goes on on another page',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n（下转第3版）\n\n麻雀停了大钟\n\n${bell()}\n`,
      ['雾里的头班船', '麻雀停了大钟'],
    ],
  ];

  it.each(several)('%s', (_what, text, headlines) => {
    expect(headlinesOf(text)).toEqual(headlines);
    expect(rulesOf(text)).not.toContain('maybe-several-articles');
  });

  it('and each is named by its place and knows its lines', () => {
    const text = `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n麻雀停了大钟\n\n本报记者 林望\n\n${bell()}\n`;
    const { articles } = restore({ file: 'p01.txt', text, page: 1 }, { sha256 });
    expect(articles.map(({ name }) => name)).toEqual(['p01-01', 'p01-02']);
    const [first, second] = articles.map(({ article }) => article.source!.lines[0]!);
    const lines = text.split('\n');
    expect([lines[first![0] - 1], lines[second![0] - 1]]).toEqual(['雾里的头班船', '麻雀停了大钟']);
    expect(first![1]).toBe(second![0] - 2);
    expect(second![1]).toBe(lines.length - 1);
    expect(articles.map(({ article }) => article.byline)).toEqual(['本报记者 柳听潮', '本报记者 林望']);
  });

  it('never at a border that is none, and at nearly all that are proved', () => {
    let [right, wrong, proved, all] = [0, 0, 0, 0];
    for (let seed = 0; seed < 60; seed++) {
      const paper = seed % 2 === 0 ? 'yunting-daily' : 'wrenhaven-packet';
      const its = demo.filter(({ article }) => article.paper === paper);
      const clean = Array.from({ length: 2 + (seed % 4) }, (_, n) => its[(seed + n * 5) % its.length]!);
      const set = setSeveral(clean, 70_000 + seed);
      const measures = measureSeveral(set, restoreSet(set, paper));
      right += measures.borders.right;
      wrong += measures.borders.false;
      proved += measures.proved.right;
      all += measures.proved.all;
    }
    expect(right / (right + wrong)).toBeGreaterThan(0.98);
    expect(proved / all).toBeGreaterThan(0.95);
  });
});

describe('what looks like a second article but is not proved raises one doubt', () => {
  const unsure: readonly (readonly [what: string, text: string])[] = [
    [
      'text above a headline of the same paint',
      `三点一刻\n\n${bell()}\n\n雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n`,
    ],
    [
      'a headline with its deck',
      `雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n\n麻雀停了大钟\n\n——守钟人秦师傅爬上去看了两回\n\n${bell()}\n`,
    ],
    [
      '本报讯 without a headline',
      `雾里的头班船\n\n${ferry('本报讯（记者 柳听潮）')}\n\n${bell('本报讯（记者 林望）')}\n`,
    ],
  ];

  it.each(unsure)('%s', (_what, text) => {
    expect(headlinesOf(text)).toHaveLength(1);
    expect(rulesOf(text).filter((rule) => rule === 'maybe-several-articles')).toHaveLength(1);
  });
});

describe('a headline over two lines is one', () => {
  const headlines: readonly (readonly [what: string, text: string, headline: string])[] = [
    [
      'where the first leans on the second',
      `The Lower Gate Was Opened by\nthe Keeper of the Canal\n\nBy Ada Finch\n\n${gate()}\n`,
      'The Lower Gate Was Opened by the Keeper of the Canal',
    ],
    [
      'where a mark is still open',
      `老周说“雾散了\n就开船”的那一天\n\n本报记者 柳听潮\n\n${ferry()}\n`,
      '老周说“雾散了就开船”的那一天',
    ],
    [
      'where both were painted twice',
      `清早的渡口点着一盏灯清早的渡口点着一盏灯\n\n头一班船坐满了孩子们头一班船坐满了孩子们\n\n${ferry()}\n`,
      '清早的渡口点着一盏灯头一班船坐满了孩子们',
    ],
    [
      'but not kicker and headline',
      `从渡口来的消息\n\n雾里的头班船\n\n本报记者 柳听潮\n\n${ferry()}\n`,
      '雾里的头班船',
    ],
    [
      'nor a kicker that ends in With',
      `A Morning With\n\nThe Keeper of the Canal\n\nBy Ada Finch\n\n${gate()}\n`,
      'The Keeper of the Canal',
    ],
  ];

  it.each(headlines)('%s', (_what, text, headline) => {
    expect(headlinesOf(text)).toEqual([headline]);
  });
});

it('no article begins within a line, though a deck stands on it and the line goes on elsewhere', () => {
  const text = '渡口停航~~——雾---Continued on page 2\n\u{e000}';
  const { articles } = restore({ file: 'p01.txt', text, lang: 'zh-Hant' }, { sha256: '0'.repeat(64) });
  expect(articles.map(({ article }) => article.source?.lines)).toEqual([[[1, 2]]]);
});
