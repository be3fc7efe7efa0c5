import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';

const articles: Readonly<Record<string, readonly [headline: string, text: string]>> = {
  'zh-Hans': ['麻雀停了大钟', '钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回。'],
  'zh-Hant': ['麻雀停了大鐘', '鐘樓上的大鐘前天停了，停在三點一刻。守鐘的秦師傅爬上去看了兩回。'],
  ja: ['雀が大時計を止める', '塔の大時計が一昨日止まった。時計番の秦さんは二度ほど登って見た。'],
  ko: ['참새가 큰 시계 세워', '탑의 큰 시계가 그저께 멈췄다. 시계지기는 두 번 올라가 보았다.'],
  en: [
    'Sparrow Stops the Clock',
    'The clock in the tower stopped on Monday at a quarter past three. The keeper went up twice.',
  ],
  de: [
    'Ein Sperling hält die Uhr an',
    'Die Uhr im Turm blieb am Montag stehen. Der Wärter stieg zweimal hinauf.',
  ],
  fr: [
    'Un moineau arrête l’horloge',
    'L’horloge de la tour s’est arrêtée lundi. Le gardien y est monté deux fois.',
  ],
};

function restored(lang: string, above: readonly string[], below: readonly string[] = []) {
  const text = [...above, ...articles[lang]!, ...below].join('\n\n');
  const [first, ...others] = restore(
    { file: 'p01.txt', text: `${text}\n`, lang },
    { sha256: '0'.repeat(64) },
  ).articles;
  expect(others).toEqual([]);
  return first!;
}

describe('a running head is known though nobody described the paper', () => {
  it.each([
    ['zh-Hans', '苇江晚报　1986年3月18日　星期二　第三版'],
    ['zh-Hans', '第三版　苇江晚报　一九八六年三月十八日　星期二'],
    ['zh-Hans', '1986年3月18日　苇江晚报　第3版　要闻'],
    ['zh-Hans', '1986.3.18 星期二 ③ 苇江晚报'],
    ['zh-Hans', '3  1986年3月18日 星期二 责任编辑 秦敏'],
    ['zh-Hans', '苇江晚报 WEIJIANG WANBAO 1986年3月18日'],
    ['zh-Hans', '第3版'],
    ['zh-Hant', '民國四十五年十月三日 星期三 南灣日報 (三)'],
    ['zh-Hant', '第二張第一頁　南灣日報　一九五六年十月三日（星期三）'],
    ['ja', '港町新聞 昭和47年3月8日 水曜日 3面'],
    ['ja', '1972年（昭和47年）3月8日　水曜日　港町新聞　社会　3'],
    ['ja', '大正十二年九月一日 港町新聞 （第三種郵便物認可）'],
    ['ko', '항구일보 1972년 3월 8일 수요일 3면'],
    ['ko', '항구일보 단기 4305년 3월 8일'],
    ['ko', '(3) 제1234호 항구일보 1972년 3월 8일 (수요일)'],
    ['en', 'The Stoke Gazette, Friday, June 12, 1911. Page 3'],
    ['en', '3 THE STOKE GAZETTE June 12, 1911'],
    ['de', 'Nr. 98 Oberrieder Bote Freitag, den 30. April 1909'],
    ['de', 'Oberrieder Volksblatt vom 30. April 1909'],
    ['fr', 'Le Courrier de Vaubrun du jeudi 12 mars 1908'],
  ])('in %s: %s', (lang, head) => {
    const { article, sections } = restored(lang, [head]);
    expect(article.furniture?.map(({ text }) => text.replace(/\s+/gu, ''))).toEqual([
      head.replace(/\s+/gu, ''),
    ]);
    expect([article.headline, sections]).toEqual([
      articles[lang]![0],
      [{ paragraphs: [articles[lang]![1]] }],
    ]);
    expect(article.doubts).toBeUndefined();
  });
});

describe('what only sounds like one stays in the article', () => {
  it.each([
    ['zh-Hans', '苇江晚报社三月十八日搬家'],
    ['zh-Hans', '编辑部的故事'],
    ['zh-Hans', '1986年3月18日'],
    ['zh-Hans', '1998年11月9日天气预报'],
    ['zh-Hans', '1998年8月7日抗洪战报'],
    ['zh-Hans', '我校出墙报12版'],
    ['zh-Hans', '第三张'],
    ['zh-Hant', '民國三十六年五月三日市政府公報'],
    ['ja', '昭和47年3月8日町内会報'],
    ['ko', '벽신문 3면'],
    ['en', 'Star of the Sea Festival, June 12'],
    ['en', 'Total Eclipse of the Sun, 29 May 1919'],
    ['en', 'World Cup Final, 30 July 1966'],
    ['en', 'Loss of the Mail Steamer Ann, 12 May 1871'],
    ['en', 'From the Evening Post, March 3, 1871'],
    ['en', 'Sports Review, 3 May 1961'],
    ['en', 'Post Office, Fleet Haven, 3rd May, 1921'],
    ['en', 'Page Seven'],
    ['en', 'May 1, 1924'],
    ['de', 'Die Post im April 1909'],
    ['de', 'Letzte Nachrichten vom 12. November 1918'],
    ['de', 'Durchgang des Merkur am 7. Mai 1924'],
    ['fr', 'Le Temps du 12 mars 1921'],
  ])('in %s, above it: %s', (lang, line) => {
    expect(restored(lang, [line]).article.furniture).toBeUndefined();
  });

  it.each([
    ['zh-Hans', '（原载《苇江晚报》1986年3月18日第3版）'],
    ['zh-Hans', '（原载苇江晚报1986年3月18日第3版）'],
    ['de', '(Elde-Zeitung vom 3. März 1916, Seite 4)'],
    ['en', 'The Evening Post, 12 July 1902, page 4.'],
    ['zh-Hans', '苇江晚报 1986年3月18日'],
    ['en', 'The Stoke Gazette, June 12, 1911'],
    ['zh-Hans', '第3版'],
  ])('in %s, below it: %s', (lang, line) => {
    const { article, blocks } = restored(lang, [], [line]);
    expect(article.furniture).toBeUndefined();
    expect(blocks.at(-1)!.text.replace(/\s+/gu, '')).toBe(line.replace(/\s+/gu, ''));
  });
});

describe('what stands in a sentence stays in it', () => {
  it.each([
    [
      'en',
      [
        'A Correction',
        '',
        'Sir,—I read with surprise in the',
        'Gazette of March 3, 1921, page 2,',
        'that my late father kept the ferry',
        'for nine years.',
      ],
    ],
    [
      'en',
      [
        'On March 3, 1921, the Gazette',
        'printed a short notice that the',
        'ferry would be laid up for repairs.',
      ],
    ],
    [
      'zh-Hans',
      [
        '更正',
        '',
        '守钟人昨天晚上在阁楼里找出苇江晚报',
        '1998年11月9日第3版',
        '重读了一遍，一个字也没有改。',
      ],
    ],
    ['zh-Hans', ['1998年11月9日苇江晚报', '刊出一则启事，说渡口从', '次日起停航，城里谁也不', '信。']],
  ])('in %s: %j', (lang, lines) => {
    const { articles } = restore(
      { file: 'p01.txt', text: `${lines.join('\n')}\n`, lang },
      { sha256: '0'.repeat(64) },
    );
    expect(articles.flatMap(({ article }) => article.furniture ?? [])).toEqual([]);
  });
});
