import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { secondAfter } from '../../src/restore/stages/numbered-headings.ts';

const restored = (lang: string, ...lines: readonly string[]) =>
  restore({ file: 'p01.txt', text: `${lines.join('\n')}\n`, lang }, { sha256: '0'.repeat(64) }).articles[0]!;

describe('where an article has no lead, the first of its numbered headings stands below the head', () => {
  it.each([
    ['zh-Hans', '一、选菜', '二、洗晒'],
    ['zh-Hans', '（一）选菜', '（二）洗晒'],
    ['zh-Hans', '1．选菜', '2．洗晒'],
  ])('in %s: %s, %s', (lang, first, second) => {
    const { article, sections } = restored(
      lang,
      '怎样腌咸菜',
      first,
      '选叶大茎嫩的雪里蕻十斤，去掉黄叶。',
      second,
      '洗净晾干，晒到叶子发软。',
    );
    expect(article).toMatchObject({ headline: '怎样腌咸菜' });
    expect(article.kicker ?? article.deck).toBeUndefined();
    expect(sections).toEqual([
      { paragraphs: [] },
      { heading: first, paragraphs: ['选叶大茎嫩的雪里蕻十斤，去掉黄叶。'] },
      { heading: second, paragraphs: ['洗净晾干，晒到叶子发软。'] },
    ]);
  });

  it.each([
    ['一、选菜', '三、入缸'],
    ['一、选菜', '2．洗晒'],
    ['一九八六年', '二、洗晒'],
  ])('and only where the second is there too: %s, %s', (first, other) => {
    expect(secondAfter(first)?.test(other) ?? false).toBe(false);
  });

  it('whatever the numbers are', () => {
    expect(secondAfter('I. Of Boats')!.test('II. Of Nets')).toBe(true);
  });
});

it('a page’s own heading above the headline is its kicker', () => {
  const { article } = restored(
    'fr',
    'Feuilleton',
    '',
    'La Dame du bac',
    '',
    'Par Henriette Lormel',
    '',
    'Le passeur n’avait pas vu venir la dame. Elle était là, assise à l’arrière.',
  );
  expect(article).toMatchObject({
    kicker: 'Feuilleton',
    headline: 'La Dame du bac',
    authors: [{ name: 'Henriette Lormel' }],
  });
});

describe('how a letter opens is text', () => {
  it.each([
    ['de', 'Geehrte Redaktion!'],
    ['de', 'Sehr geehrter Herr Schriftleiter,'],
    ['fr', 'Monsieur le Rédacteur,'],
  ])('in %s: %s', (lang, salutation) => {
    const { sections } = restored(
      lang,
      lang === 'de' ? 'Aus dem Leserkreise' : 'Courrier des lecteurs',
      '',
      salutation,
      '',
      'Gestatten Sie einem alten Abonnenten ein',
      'Wort über die Laternen in der Webergasse.',
      'Es sind ihrer drei, und sie brennen, wenn',
      'der Mond scheint.',
    );
    expect(sections[0]!.paragraphs[0]).toBe(salutation);
    expect(sections[0]!.paragraphs).toHaveLength(2);
  });

  it('and a title that begins so is none', () => {
    const { article } = restored(
      'de',
      'Liebe geht durch den Magen!',
      '',
      'So steht es über der Küche im Gasthof.',
    );
    expect(article.headline).toBe('Liebe geht durch den Magen!');
  });
});

it('a headline that is quoted and was read twice is one', () => {
  const text = '二路车的售票员孟小红有一本小本子，上面画满了“正”字。';
  const quoted = '“我每天笑二百次”';
  const { article, sections } = restored('zh-Hans', quoted, quoted, '', text);
  expect([article.headline, article.kicker]).toEqual([quoted, undefined]);
  expect(sections).toEqual([{ paragraphs: [text] }]);
});

it('a report is set off from the agency that sent it, where the scan has the space', () => {
  const { sections } = restored(
    'zh-Hans',
    '南门菜场开秤',
    '本报讯 修了 4 个月的南门菜场今天开秤。',
    '新菜场有摊位二百一十六个。',
  );
  expect(sections[0]!.paragraphs[0]).toBe('本报讯 修了4个月的南门菜场今天开秤。');
});

it('a question that ends a paragraph on a line of its own is no heading above headings with blank lines around', () => {
  const { article, sections } = restored(
    'zh-Hans',
    '月亮为什么跟着人走',
    '',
    '小时候走夜路，谁都有过这样的念',
    '头：我走，月亮也走；我停，月亮也停。',
    '月亮为什么跟着人走呢？',
    '',
    '远处的东西走得慢',
    '',
    '坐火车的时候，近处的电线杆飞快地',
    '往后退，远处的山退得很慢，更远的山几',
    '乎不动。',
    '',
    '月亮有多远',
    '',
    '月亮离我们三十八万公里。你走一百',
    '米，它的方向变化还不到一根头发丝的万',
    '分之一，当然看不出来。',
  );
  expect(article.headline).toBe('月亮为什么跟着人走');
  expect(sections).toEqual([
    {
      paragraphs: [
        '小时候走夜路，谁都有过这样的念头：我走，月亮也走；我停，月亮也停。月亮为什么跟着人走呢？',
      ],
    },
    {
      heading: '远处的东西走得慢',
      paragraphs: ['坐火车的时候，近处的电线杆飞快地往后退，远处的山退得很慢，更远的山几乎不动。'],
    },
    {
      heading: '月亮有多远',
      paragraphs: [
        '月亮离我们三十八万公里。你走一百米，它的方向变化还不到一根头发丝的万分之一，当然看不出来。',
      ],
    },
  ]);
});

describe('of two lines in Latin letters the second is the deck', () => {
  it.each([
    ['The Village That Moved', 'How Five Hundred People Gave Way to a Lake'],
    ['GREAT STORM ON THE COAST', 'THREE FISHING BOATS MISSING'],
  ])('%s, %s', (headline, deck) => {
    const text = 'The water will reach the church door on Monday, and the bells were taken down last week.';
    const { article } = restored('en', headline, deck, text);
    expect([article.headline, article.deck, article.kicker]).toEqual([headline, deck, undefined]);
  });

  it.each([
    ['LOCAL NEWS', 'BRIDGE OPENED AT FLEET HAVEN'],
    ['Letters to the Editor', 'Why the Ferry Must Stay'],
    ['Our Readers Ask', 'How Deep Is the Harbour?'],
  ])('but not below a page’s heading, nor as a question: %s, %s', (kicker, headline) => {
    const text = [
      'The water will reach the church door on',
      'Monday, and the bells were taken down',
      'last week.',
    ];
    const { article } = restored('en', kicker, '', headline, '', ...text);
    expect([article.kicker, article.headline, article.deck]).toEqual([kicker, headline, undefined]);
  });

  it('and where a dash marks the deck, nothing falls out of the head', () => {
    const text = 'The water will reach the church door on Monday, and the bells were taken down last week.';
    const head = [
      'THE GREAT STORM',
      '',
      'FERRY LOST OFF FLEET HAVEN',
      '',
      '—Eleven Men Saved by the Lifeboat',
    ];
    const { article, sections } = restored('en', ...head, '', text);
    expect([article.kicker, article.headline, article.deck]).toEqual([
      'THE GREAT STORM',
      'FERRY LOST OFF FLEET HAVEN',
      'Eleven Men Saved by the Lifeboat',
    ]);
    expect(sections).toEqual([{ paragraphs: [text] }]);
  });

  it('but in Chinese the first is the kicker', () => {
    const { article } = restored(
      'zh-Hans',
      '渡口停航',
      '候船亭里坐满了人',
      '昨天上午，渡口因大雾停航三个小时。',
    );
    expect([article.kicker, article.headline]).toEqual(['渡口停航', '候船亭里坐满了人']);
  });
});

it('who speaks above a headline that is quoted is its kicker, and nothing that was typed changes its place', () => {
  const text = '二路车的售票员孟小红有一本小本子，上面画满了“正”字。';
  const { article, sections } = restored(
    'zh-Hans',
    '售票员孟小红说：',
    '“我每天笑二百次”',
    '本报记者 于洋',
    text,
  );
  expect(article).toMatchObject({
    kicker: '售票员孟小红说：',
    headline: '“我每天笑二百次”',
    byline: '本报记者 于洋',
  });
  expect(sections).toEqual([{ paragraphs: [text] }]);
});
