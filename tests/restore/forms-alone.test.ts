import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';

function blocksOf(text: string): string[] {
  const { articles } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) });
  return articles.flatMap(({ blocks }) => blocks.map(({ role, text }) => `${role} ${text}`));
}

/** A scan of a title and what stands below it, part by part. */
const scanOf = (title: string, ...parts: readonly string[]): string => [title, ...parts].join('\n\n') + '\n';
const asPrinted = (title: string, ...parts: readonly string[]): string[] => [
  `headline ${title}`,
  ...parts.map((part) => `paragraph ${part}`),
];

describe('a clipping that is nothing but a poem keeps its lines', () => {
  const poems: readonly (readonly [what: string, title: string, ...stanzas: string[]])[] = [
    ['without marks', '井', '井绳比夜长\n桶碰到星星\n碎了一声\n又慢慢合拢'],
    [
      'with a mark at every line’s end',
      '修鞋匠',
      '他把钉子含在嘴里，\n一句话也不说。\n鞋底替人走了一年，\n替人磨薄。',
      '他接过来看一看，\n笑了，\n说这条路，\n他也走过。',
    ],
    [
      'of couplets',
      '过石桥',
      '石桥三月柳初长，一路泥香到麦场。\n村女提篮遮雨过，牧童牵犊问书忙。\n新泥燕子寻前主，旧井桃花照晚妆。\n莫笑老夫行步慢，看山原不为看山。',
    ],
    ['in Japanese', '屋根の猫', '猫は屋根にいる\n月も屋根にいる\nわたしだけが下にいて\nふたつを見ている'],
    [
      'in English',
      'The Chimney Sweep',
      'He went up black and came down black,\nAnd in between was sky;\nHe said the stars were much too clean\nTo look him in the eye.',
      'I gave him bread, I gave him tea,\nHe gave me half a song,\nAnd left a smudge upon the step\nThat stayed the winter long.',
    ],
    [
      'in German',
      'Der Uhrmacher',
      'Er hat die Zeit in vielen Laden,\nSie tickt ihm bis ins Brot,\nUnd wenn er schläft, so gehen Zeiger\nUm Leben und um Tod.',
      'Die eine geht, die andre nimmer,\nEr hört es nicht genau,\nEr stellt sie alle nach der Stimme\nDer lieben alten Frau.',
    ],
  ];

  it.each(poems)('%s', (_what, title, ...stanzas) => {
    expect(blocksOf(scanOf(title, ...stanzas))).toEqual(asPrinted(title, ...stanzas));
  });

  it.each(poems)('%s, with its title close above', (_what, title, ...stanzas) => {
    expect(blocksOf(`${title}\n${stanzas.join('\n\n')}\n`)).toEqual(asPrinted(title, ...stanzas));
  });

  it.each(poems)('%s, and is verse', (_what, title, ...stanzas) => {
    const { articles } = restore({ file: 'p01.txt', text: scanOf(title, ...stanzas) }, { sha256: '' });
    expect(articles.map(({ article }) => article.kind)).toEqual(['verse']);
  });

  it('and the author’s name stands above them', () => {
    const lines =
      'He went up black and came down black,\nAnd in between was sky;\nHe said he had not met the moon\nIn any chimney nigh.';
    expect(blocksOf(`The Sweep\n\nBy Ada Finch\n\n${lines}\n`)).toEqual([
      'headline The Sweep',
      'byline By Ada Finch',
      `paragraph ${lines}`,
    ]);
  });
});

describe('rows that are all cut alike stay rows', () => {
  const tables: readonly (readonly [what: string, title: string, rows: string])[] = [
    ['of prices', '今日柴价', '松枝 每担0.80元\n劈柴 每担1.25元\n木炭 每斤0.09元\n煤球 每百个1.10元'],
    [
      'of a programme',
      '周末剧场',
      '工人剧场　《打渔杀家》\n新华戏院　《三岔口》\n北门书场　《武松》\n河西礼堂　《秋江》',
    ],
    ['of results', '划船赛名次', '第一名 渡口队\n第二名 粮站队\n第三名 小学队\n第四名 邮局队'],
    [
      'with leaders',
      'Tolls at the Bridge',
      'Cart ...... 4d.\nHorse and rider ... 2d.\nCow, led ....... 1d.\nGoose ......... free',
    ],
  ];

  it.each(tables)('%s', (_what, title, rows) => {
    expect(blocksOf(`${title}\n${rows}\n`)).toEqual(asPrinted(title, rows));
    expect(blocksOf(scanOf(title, rows))).toEqual(asPrinted(title, rows));
  });

  it('below a line of text, too', () => {
    const text = '渡口划船赛昨天结束，四个队一起到了终点，裁判看了半天，只好按靠岸的先后排名次：';
    const rows = tables[2]![2];
    expect(blocksOf(`划船赛揭晓\n${text}\n${rows}\n`)).toEqual(asPrinted('划船赛揭晓', text, rows));
  });
});

describe('what only looks like a poem or a table is read as ever', () => {
  const joined: readonly (readonly [what: string, scan: string])[] = [
    ['short paragraphs', '通知\n今晚停水。\n请备水桶。\n井边勿拥挤。\n明早恢复。\n'],
    ['a narrow column', '渡口停航\n昨夜江上起雾，\n渡船停了三班，\n船工在岸上下\n棋，等到天亮。\n'],
    [
      'a narrow German column',
      'Der Brunnen\n\nDer Brunnen am\nMarkt ist seit\nMontag wieder im\nGang, und die Tauben\nsind zurück.\n',
    ],
    [
      'prose with scattered white',
      '渡口停航\n昨天 上午渡口\n因大雾 停航三\n个小时 船工们\n坐在候 船亭里\n喝茶聊天。\n',
    ],
    ['an address', '招领\n拾得雨伞一把\n失主请到北门邮局\n窗口3号领取。\n'],
    ['headlines of two lines', '全市渡口\n今晨复航\n\n大雾散去，江上又有了船，等了一夜的人都上了岸。\n'],
  ];

  it.each(joined)('%s', (_what, scan) => {
    expect(blocksOf(scan).filter((block) => block.includes('\n'))).toEqual([]);
  });

  it('and display type alone is no verse', () => {
    const text = '启事\n地址：北门街12号\n电话：3367\n联系人：王师傅\n时间：每天上午\n';
    const { articles } = restore({ file: 'p01.txt', text }, { sha256: '' });
    expect(articles.map(({ article }) => article.kind)).not.toContain('verse');
  });
});
