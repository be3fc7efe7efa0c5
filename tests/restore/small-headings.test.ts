import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { measureLines, type MeasuredLine } from '../../src/restore/stages/measure-lines.ts';
import { surpriseAlone } from '../../src/restore/stages/surprise-alone.ts';
import { surpriseOfText } from '../../src/restore/stages/surprise.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';
import { column } from './column.ts';

const hardlyEver = 5;

function measured(text: string, lang: string): MeasuredLine {
  const writing = writingSystemOf(lang);
  // The column is far wider, so that no width says anything.
  const lines = [text, 'x'.repeat(90)].map((its, i) => ({ number: i + 1, text: its, gap: 0, indent: 0 }));
  return measureLines(lines, { stretched: new Set(), doubled: new Set() }, writing)[0]!;
}

const alone = (text: string, lang: string) => surpriseAlone(measured(text, lang), writingSystemOf(lang));

describe('a small heading', () => {
  it.each([
    ['ko', '다음 책은 겨울에 온다. 책장과'],
    ['ko', '“바람이 문제지요.” 사십'],
    ['en', 'On November 3 it was 3.50. On'],
    ['en', 'They went home at four. Nobody'],
    ['de', 'An der Mole liegen seit gestern drei'],
    ['de', 'Die Wetterwarte meldet für die nächsten'],
    ['de', 'Am Viehmarkt standen 214 Rinder, 96'],
    ['de', 'Auf der Werft von Carl Behrens &'],
    ['fr', 'Le bonhomme a vendu hier deux cent'],
    ['zh-Hans', '记者想了想，承认了。'],
  ])(
    'does not break off after a sentence or a number, nor is it a Chinese sentence: %s, %s',
    (lang, text) => {
      expect(alone(text, lang).displayed).toBeGreaterThan(hardlyEver);
    },
  );

  it.each([
    ['ko', '분교 어린이는 열네 명이다'],
    ['en', 'Mr. Rudd Answers'],
    ['en', 'THE FLOOD AT WRENHAVEN'],
    ['en', 'Capt. Brown Comes Home'],
    ['en', 'Messrs. Pell and Garland'],
    ['de', 'Der Eintritt ist frei'],
    ['de', 'Die Sturmflut vom Winter 1784'],
    ['fr', 'La dépense s’élève à 96 400 francs'],
  ])('may hold short forms and figures: %s, %s', (lang, text) => {
    expect(alone(text, lang).displayed).toBeLessThan(hardlyEver);
  });
});

it('a full line with blank lines around it is no heading where the next goes on with its sentence', () => {
  const text = [
    '修表铺的一天',
    '',
    '本报记者 顾南枝',
    '',
    '沈师傅的铺子在米行街，门脸只有两步宽。墙上',
    '挂着八只钟，每晚七时对一次，走得最准的是门',
    '边那一只，他说它老实。',
    '',
    '徒弟来了一年半，头三个月只做一件事：把地上',
    '铺满白纸，撒一把螺丝，用镊子一颗一颗夹回来。',
    '',
    '记者起身告辞，袖子在柜台边上碰了一',
    '',
    '下。沈师傅的眼睛跟了过来，说这只表怕是摔过',
    '一回。记者想了想，承认了。',
    '',
    '柜台里的灯',
    '',
    '灯是旧的，开关在柜台下面，坐着的人伸手就够',
    '得着。他说亮一点好，亮一点手就不抖。',
  ].join('\n');
  const [article] = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles;
  expect(article!.sections.map(({ heading }) => heading)).toEqual([undefined, '柜台里的灯']);
  expect(article!.sections[0]!.paragraphs.at(-1)).toContain('碰了一下。沈师傅');
});

it('a French line that is full up to a number with its unit is no heading', () => {
  const text = [
    'Le marché couvert ouvrira avant la Noël',
    'Le public a fait bisser la dernière danse, et l’on',
    'ne rentra qu’à minuit passé.',
    'La Caisse d’épargne a reçu cette semaine',
    '17\u00A0850\u00A0francs de cinquante déposants nouveaux,',
    'et les remboursements ont été de moitié moindres.',
  ].join('\n');
  const [article] = restore({ file: 'p01.txt', text, lang: 'fr' }, { sha256: '0'.repeat(64) }).articles;
  expect(article!.sections.map(({ heading }) => heading)).toEqual([undefined]);
});

it('every clause of an old notice opens its paragraph, however short its first words are', () => {
  const paragraphs = [
    '昨日上午，市政府发布通告，要求各家各户清扫门前的积雪。通告说：',
    '查，近日大雪封路，行人跌伤者已有十余人之多，医院床位不敷使用，特此通告。',
    '夫，积雪不扫则冰，冰则路断，凡我市民皆应早起动手，各扫门前，不得推诿。',
    '是，则路可通，商可行，学童可以上学，老人可以出门买菜，全市幸甚。',
  ];
  const text = `告市民书\n\n${column(...paragraphs)}\n`;
  const [article] = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles;
  expect(article!.sections).toEqual([{ paragraphs }]);
});

describe('a paragraph', () => {
  it.each([
    ['zh-Hans', '坐。”'],
    ['ja', 'ませんでした」と言った。'],
    ['zh-Hans', '江城日报》的读者来信。'],
  ])('does not begin in the middle of what is quoted: %s, %s', (lang, text) => {
    expect(alone(text, lang).opens).toBeGreaterThanOrEqual(hardlyEver);
  });

  it.each([
    ['zh-Hans', '“坐。”'],
    ['zh-Hans', '他说：“坐”，大家就坐。'],
    ['de', '„Setz dich“, sagte sie.'],
    ['en', '“Sit down,” he said, “and eat.”'],
  ])('may quote: %s, %s', (lang, text) => {
    expect(alone(text, lang).opens).toBe(0);
  });

  it.each([
    ['zh-Hans', '下。沈师傅的眼睛跟了过来'],
    ['zh-Hans', '承认。他把表放回柜台'],
    ['ja', 'る。船頭は岸に残った'],
    ['ja', 'を載せる人は'],
  ])('hardly begins with the rest of a sentence: %s, %s', (lang, text) => {
    expect(alone(text, lang).opens).toBeGreaterThan(hardlyEver);
  });

  it.each([
    ['ja', 'い霧が立ち、船は止まった'],
    ['ja', 'りである。'],
    ['de', 'Wasser. Vier Wochen lang hatten'],
    ['en', 'Water. It had been dry for four weeks'],
  ])('seldom begins with what may be the rest of a word, or with a sentence of one: %s, %s', (lang, text) => {
    expect(alone(text, lang).opens).toBe(2);
  });

  it.each([
    ['zh-Hans', '一、发放时间'],
    ['zh-Hans', '查，近日大雪封路'],
    ['zh-Hans', '问：渡口什么时候开？'],
    ['zh-Hans', '好在天晴了。'],
    ['ja', 'いつ直るのか'],
    ['ja', '又、駅は夜も開いている'],
    ['en', 'Mr. Leck does not own a watch'],
    ['en', 'Capt. Brown comes home'],
    ['de', 'Wasser fehlt. Vier Wochen lang'],
  ])('may begin with a figure, a speaker, a title or a short word: %s, %s', (lang, text) => {
    expect(writingSystemOf(lang).surpriseOfOpening(text)).toBe(0);
  });

  it('below a heading seldom begins with a figure', () => {
    const french = writingSystemOf('fr');
    const heading = measured('La Caisse d’épargne', 'fr');
    const opening = (text: string) =>
      surpriseOfText(heading, measured(text, 'fr'), 'displayed', 'opens', french);
    expect(opening('17 850 francs de 204 déposants')).toBeGreaterThan(opening('Elle a reçu 17 850 francs'));
    expect(opening('1. Le marché couvert')).toBe(opening('Le marché couvert'));
  });
});
