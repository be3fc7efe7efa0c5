import { describe, expect, it } from 'vitest';
import { measureLines, type MeasuredLine } from '../../src/restore/stages/measure-lines.ts';
import { surpriseAlone } from '../../src/restore/stages/surprise-alone.ts';
import { surpriseOfText } from '../../src/restore/stages/surprise.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';

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
    ['fr', 'La dépense s’élève à 96 400 francs'],
  ])('may hold short forms and figures: %s, %s', (lang, text) => {
    expect(alone(text, lang).displayed).toBeLessThan(hardlyEver);
  });
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

  it('below a heading seldom begins with a figure', () => {
    const french = writingSystemOf('fr');
    const heading = measured('La Caisse d’épargne', 'fr');
    const opening = (text: string) =>
      surpriseOfText(heading, measured(text, 'fr'), 'displayed', 'opens', french);
    expect(opening('17 850 francs de 204 déposants')).toBeGreaterThan(opening('Elle a reçu 17 850 francs'));
    expect(opening('1. Le marché couvert')).toBe(opening('Le marché couvert'));
  });
});
