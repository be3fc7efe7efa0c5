import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { deckByWords } from '../../src/restore/stages/deck-by-words.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';

const restored = (text: string, lang: string) =>
  restore({ file: 'p01.txt', text, lang }, { sha256: '0'.repeat(64) }).articles[0]!;

describe('a deck on the line of its headline', () => {
  it.each([
    ['en', 'The Months Without an R', 'What the oyster-men do in June, and what they found'],
    ['en', 'Eleven Subscribers and a Wrong Number', 'The exchange opens in Staithe Lane'],
    ['en', 'Four Miles from Anybody', 'Seven men, a canary, and two flashes every minute'],
    ['ko', '새 부두가 다음 달 초 문을 연다', '공사비는 처음보다 일억 원 늘었다'],
  ])('begins where the title ends: %s, %s', (lang, headline, deck) => {
    const text = `${headline} ${deck}`;
    const at = deckByWords(text, writingSystemOf(lang))!;
    expect([text.slice(0, at), text.slice(at).trim()]).toEqual([headline, deck]);
  });

  it.each([
    ['en', 'The ferry lies at the Hard for three hours'],
    ['en', 'Eleven Subscribers and a Wrong Number'],
    ['en', 'Mr. Rudd Counts the Boats. Nobody Else Did'],
    ['en', 'The Boat of Hugh'],
    ['de', 'Der Eintritt ist frei und Gäste sind willkommen'],
    ['fr', 'On attend à La Rochelle le courrier des îles'],
    ['ko', '바다 물결이 높아 배가 묶였다고 한다'],
    ['zh-Hans', '渡口停航三天 船工喝茶'],
  ])('is not read into one headline: %s, %s', (lang, text) => {
    expect(deckByWords(text, writingSystemOf(lang))).toBeUndefined();
  });

  it('is told on a page without blank lines alone, and in a line wider than those of text', () => {
    const lines = [
      'The Wrenhaven Silver Band sat down to',
      'its annual supper in the Corn Hall, with',
      'twenty-two instruments, and got up from',
      'it with twenty-one, which nobody saw.',
    ];
    const head = 'Euphonium Missing After Supper How the band lost it at ten';
    const unbroken = restored([head, ...lines].join('\n'), 'en').article;
    expect([unbroken.headline, unbroken.deck]).toEqual([
      'Euphonium Missing After Supper',
      'How the band lost it at ten',
    ]);
    expect(unbroken.doubts?.map(({ rule }) => rule)).toEqual(['headline-or-kicker']);
    expect(restored([head, '', ...lines].join('\n'), 'en').article.headline).toBe(head);
    const { paragraphs } = restored(['Supper', ...lines].join('\n'), 'en').sections[0]!;
    expect(paragraphs).toEqual([lines.join(' ')]);
  });
});

it.each([
  ['en', 'Josiah Fenn', 'Josiah Fenn was for forty-four years organist of St. Mary’s.'],
  ['fr', 'La roue du moulin', 'La roue du moulin a été refaite en 1881, en chêne du pays.'],
  ['ko', '강변시 도서관', '강변시 도서관 개관식이 어제 열렸다. 책은 삼천 권이다.'],
])('a text that begins with its heading’s words keeps them: %s', (lang, headline, first) => {
  const second = { en: 'The funeral is on Friday.', fr: 'Le meunier ne dort plus.', ko: '일요일에는 쉰다.' }[
    lang
  ]!;
  for (const gap of ['\n', '\n\n']) {
    const { article, sections } = restored([headline, first, second].join(gap), lang);
    expect([article.headline, article.deck, sections]).toEqual([
      headline,
      undefined,
      [{ paragraphs: [first, second] }],
    ]);
  }
});

describe('the second of two lines that nothing else tells apart', () => {
  const body = (text: string) => `${text} ${text}`.replace(/(.{25,35}) /gu, '$1\n');

  it.each([
    [
      'de',
      'Dann schließt er das Fenster',
      'Im Januar!',
      'Der alte Lotse zeigt auf die Boje und sagt, es sei nur der Wind.',
    ],
    [
      'fr',
      'La pêche a été bonne',
      'Que de monde au port',
      'Les barques rentrées à l’aube ont débarqué des harengs par milliers.',
    ],
  ])('is a deck where titles are written as sentences: %s', (lang, headline, deck, text) => {
    const { article } = restored(`${headline}\n\n${deck}\n\n${body(text)}\n`, lang);
    expect([article.kicker, article.headline, article.deck]).toEqual([undefined, headline, deck]);
  });
});

it('a Korean headline that ends with a verb does not go on in its deck', () => {
  const headline = '수도과에 물으니 이번 주 안에 답을 주겠다고 한다';
  const deck = '우리는 그 소식을 그대로 전할 뿐이다';
  const text =
    '사공들은 두부 장수가 가져온 두부를 먹으며\n배가 다시 다니기를 기다렸다. 아무도 화를\n내지 않았고 안개는 오후에 걷혔다.';
  const { article } = restored(`${headline}\n${deck}\n\n${text}\n`, 'ko');
  expect([article.headline, article.deck]).toEqual([headline, deck]);
});

it.each([
  ['a headline of two characters', '等渡', '渡口杂记'],
  ['one of three', '渡口晚', '渡口杂记'],
])('%s that stands twice between blank lines was painted twice', (_, headline, kicker) => {
  const text = `${kicker}\n\n${headline}\n${headline}\n\n船工们坐在候船亭里喝茶，谁也没有说话，\n只有老钟敲了九下。\n`;
  const { article } = restored(text, 'zh-Hans');
  expect([article.kicker, article.headline, article.deck]).toEqual([kicker, headline, undefined]);
});

it('a line that begins with a dash is no deck where it closes the bracket that the line above opened', () => {
  const lines = [
    '昨天上午，渡口因大雾停航三个小时，',
    '船工们坐在候船亭里喝茶，谁也没有说',
    '话，只有老钟敲了九下。',
  ];
  const { article } = restored(
    ['【渡口五十年', '——船工口述】停航那一天', '', ...lines].join('\n'),
    'zh-Hans',
  );
  expect([article.headline, article.deck]).toEqual(['【渡口五十年——船工口述】停航那一天', undefined]);
});
