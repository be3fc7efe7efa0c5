import { describe, expect, it } from 'vitest';
import { decide, type Decision } from '../../scripts/reviewing/decide.ts';
import type { Passage } from '../../scripts/reviewing/passages.ts';
import type { Sheet } from '../../scripts/reviewing/sheet.ts';
import { correctionSchema } from '../../src/model/correction.ts';

const when = '2024-05-01';
const accept = { kind: 'accept', rule: 'section-order', line: 7, when };

const passages = (
  [
    ['kicker', '灶边'],
    ['headline', '一碗凉粉的规矩'],
    ['paragraph', '处暑将到。'],
    ['crosshead', '两道汁'],
    ['paragraph', '暑气还不肯走。'],
    ['paragraph', '汁要分两次浇。'],
    ['caption', '刮子'],
  ] as const
).map(([role, text], i): Passage => ({ role, text, block: text, lines: [i + 1] }));

const sheet: Sheet = {
  file: 'p01.txt',
  doubt: { rule: 'section-order', line: 7, reason: '' },
  article: { headline: '一碗凉粉的规矩', lang: 'zh-Hans', figures: [{ caption: '刮子', credit: '本报' }] },
  lines: [],
  passages,
  at: 3,
};

const body = '处暑将到。\n\n## 两道汁\n\n暑气还不肯走。\n\n汁要分两次浇。';

function decided(decision: Decision) {
  const entries = decide(sheet, decision, when);
  for (const entry of entries) expect(correctionSchema.safeParse(entry).success).toBe(true);
  return entries;
}

/** The body with a correction of the text applied where its words stand. */
function corrected(decision: Decision): string {
  const [entry] = decided(decision);
  if (entry?.kind !== 'text') throw new Error('no correction of the text');
  const { before = '', from, after = '', to } = entry;
  expect(body.split(before + from + after)).toHaveLength(2);
  return body.replace(before + from + after, before + to + after);
}

describe('what the archivist decides', () => {
  it('accepts the doubt alone', () => {
    expect(decided({ kind: 'accept' })).toEqual([accept]);
  });

  it('corrects a field of the head, with the reason given', () => {
    expect(decided({ kind: 'correct', passage: 0, to: '灶头边', why: '看原报' })).toEqual([
      { kind: 'field', field: 'kicker', from: '灶边', to: '灶头边', why: '看原报', when },
      accept,
    ]);
  });

  it('takes a field away that is left empty, but never the headline', () => {
    expect(decided({ kind: 'correct', passage: 0, to: ' ' })[0]).toMatchObject({ to: null });
    expect(decided({ kind: 'correct', passage: 1, to: '' })).toEqual([]);
  });

  it('rewords a paragraph and a crosshead where they stand', () => {
    expect(corrected({ kind: 'correct', passage: 4, to: '暑气走了。' })).toBe(
      body.replace('还不肯走', '走了'),
    );
    expect(corrected({ kind: 'correct', passage: 3, to: '三道汁' })).toBe(body.replace('两道', '三道'));
  });

  it('moves the doubted heading down and up', () => {
    expect(corrected({ kind: 'move', passage: 5 })).toBe(
      '处暑将到。\n\n暑气还不肯走。\n\n## 两道汁\n\n汁要分两次浇。',
    );
    expect(corrected({ kind: 'move', passage: 2 })).toBe(
      '## 两道汁\n\n处暑将到。\n\n暑气还不肯走。\n\n汁要分两次浇。',
    );
  });

  it('corrects the words of a picture and leaves its credit', () => {
    expect(decided({ kind: 'correct', passage: 6, to: '铁皮刮子' })[0]).toMatchObject({
      field: 'figures',
      to: [{ caption: '铁皮刮子', credit: '本报' }],
    });
  });

  it('lets kicker and headline change places', () => {
    expect(decided({ kind: 'role', passage: 0, to: 'headline' })).toEqual([
      { kind: 'role', text: '灶边', from: 'kicker', to: 'headline', when },
      { kind: 'role', text: '一碗凉粉的规矩', from: 'headline', to: 'kicker', when },
      accept,
    ]);
  });

  it('gives the old headline the place of the paragraph that takes its own', () => {
    const [moved, displaced] = decided({ kind: 'role', passage: 2, to: 'headline' });
    expect(moved).toMatchObject({ text: '处暑将到。', from: 'paragraph', to: 'headline' });
    expect(displaced).toMatchObject({ text: '一碗凉粉的规矩', from: 'headline', to: 'paragraph' });
  });

  it('sets a passage aside as furniture, lets an article begin, joins one', () => {
    const kinds = (decision: Decision) => decided(decision).map(({ kind }) => kind);
    expect(kinds({ kind: 'role', passage: 2, to: 'furniture' })).toEqual(['role', 'accept']);
    expect(kinds({ kind: 'split', passage: 4 })).toEqual(['split', 'accept']);
    expect(kinds({ kind: 'join', with: 'p02-01' })).toEqual(['join', 'accept']);
  });

  it.each<[string, Decision]>([
    ['the same words', { kind: 'correct', passage: 4, to: '暑气还不肯走。 ' }],
    ['the same role', { kind: 'role', passage: 4, to: 'paragraph' }],
    ['the same place', { kind: 'move', passage: 4 }],
    ['a place that is not in the text', { kind: 'move', passage: 1 }],
    ['an article that would begin in a headline', { kind: 'split', passage: 1 }],
    ['a passage that is not there', { kind: 'split', passage: 40 }],
  ])('decides nothing by %s', (_what, decision) => {
    expect(decided(decision)).toEqual([]);
  });
});
