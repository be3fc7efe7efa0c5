import { expect, it } from 'vitest';
import { changeWords, stageChanges } from '../../src/i18n/change-words.ts';
import { correctionWords } from '../../src/i18n/correction-words.ts';
import { writeDay, writeWeekday } from '../../src/i18n/days.ts';
import { doubtName } from '../../src/i18n/doubt-names.ts';
import { doubtWords } from '../../src/i18n/doubt-words.ts';
import { en } from '../../src/i18n/en.ts';
import { reviewWords } from '../../src/i18n/review-words.ts';
import { spokenIn, t } from '../../src/i18n/t.ts';
import { zhHans } from '../../src/i18n/zh-Hans.ts';
import { zhHant } from '../../src/i18n/zh-Hant.ts';
import { fixes } from '../../src/restore/fixes/index.ts';

const doubtRules = [
  ...['no-headline', 'headline-or-kicker', 'section-order', 'heading-without-text', 'turned-without-heading'],
  ...[
    'repeated-line',
    'private-use',
    'columns-side-by-side',
    'maybe-several-articles',
    'turned-headline',
    'jump-without-partner',
  ],
  ...['mojibake', 'unreadable', 'unreadable-character', 'correction-clash'],
];

const slotsOf = (saying: unknown) => new Set(JSON.stringify(saying).match(/\{\w+\}/gu));

it.each(Object.entries({ 'zh-Hant': zhHant, en }))(
  'says the same things in %s as in zh-Hans, of the same values',
  (_, words) => {
    expect(Object.keys(zhHans).filter((key) => !(key in words))).toEqual([]);
    for (const [key, saying] of Object.entries(zhHans)) {
      expect.soft(slotsOf(words[key as keyof typeof words]), key).toEqual(slotsOf(saying));
      expect.soft(words[key as keyof typeof words], key).not.toBe('');
    }
  },
);

it('tells one issue from two', () => {
  expect(t('en', 'count.issues', { n: 1 })).toBe('1 issue');
  expect(t('en', 'count.issues', { n: 1_200 })).toBe('1,200 issues');
  expect(t('zh-Hans', 'count.issues', { n: 2 })).toBe('2期');
});

it('speaks Traditional Chinese to its readers, Simplified to those of any other Chinese, English to all others', () => {
  expect(['zh-Hant', 'zh-TW', 'zh', 'en-GB', 'fr', 'ja'].map(spokenIn)).toEqual([
    ...['zh-Hant', 'zh-Hant', 'zh-Hans'],
    ...['en', 'en', 'en'],
  ]);
});

it('writes days as each language does, never a day off', () => {
  expect(writeDay('zh-Hans', '1998-11-09')).toBe('1998年11月9日');
  expect(writeDay('en', '1924-03-07', 'weekday')).toBe('Friday');
  expect(writeWeekday('zh-Hans', 'mon', 'narrow')).toBe('一');
});

it('has a name and a sentence for every change', () => {
  for (const id of [...fixes.map((fix) => fix.id), ...stageChanges]) {
    expect.soft(changeWords('zh-Hans', id).name, id).not.toBe(id);
    expect.soft(changeWords('en', id).summary, id).not.toBe('');
  }
});

it('says the same things at the archivist’s desk in both languages, of the same values', () => {
  const [chinese, english] = [reviewWords('zh-Hans'), reviewWords('en-GB')];
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  for (const [key, saying] of Object.entries(chinese)) {
    expect.soft(slotsOf(english[key as keyof typeof english]), key).toEqual(slotsOf(saying));
    expect.soft(saying, key).not.toBe('');
  }
});

it('names every doubt that readers are told of, and says why it matters', () => {
  for (const rule of doubtRules) {
    for (const lang of ['zh-Hans', 'en']) {
      expect.soft(doubtName(lang, rule).name, rule).not.toBe(rule);
      expect.soft(doubtName(lang, rule).why, rule).not.toBe('');
    }
  }
  expect(doubtName('en', 'a-rule-of-tomorrow')).toEqual({ name: 'a-rule-of-tomorrow', why: '' });
});

it('describes a fix in English as the fix itself does', () => {
  for (const { id, summary } of fixes) expect.soft(changeWords('en', id).summary).toBe(summary);
});

it('tells a doubt it has no words for as the program wrote it', () => {
  const doubt = { rule: 'new-rule', line: 3, reason: 'Something is unsure.' };
  expect(doubtWords('zh-Hans', doubt)).toEqual({ text: 'Something is unsure.', lang: 'en' });
});

it('tells a correction with a few words around it, and breaks by their signs', () => {
  const correction = {
    kind: 'text',
    from: '\n\n',
    to: '',
    before: '一二三四五六七八九十十一',
    after: '。',
  } as const;
  expect(correctionWords('zh-Hans', { ...correction, when: '2026-01-31' })).toMatchObject({
    words: [
      { kind: 'around', text: '…三四五六七八九十十一' },
      { kind: 'was', text: ' ¶ ' },
      { kind: 'around', text: '。' },
    ],
    decided: '2026年1月31日',
  });
  const field = { kind: 'field', field: 'authors', from: null, to: [{ name: 'A. Bell' }] } as const;
  expect(
    correctionWords('en', { ...field, to: [{ name: 'A. Bell' }], when: '2026-01-31', who: 'J.' }),
  ).toMatchObject({
    label: 'Authors',
    words: [{ text: 'nothing' }, { text: 'A. Bell' }],
    decided: 'J., January 31, 2026',
  });
});
