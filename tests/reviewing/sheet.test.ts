import { describe, expect, it } from 'vitest';
import { differing } from '../../scripts/reviewing/differing.ts';
import { isSettled } from '../../scripts/reviewing/is-settled.ts';
import { laySheet } from '../../scripts/reviewing/sheet.ts';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Doubt } from '../../src/model/change.ts';
import { restore } from '../../src/restore/restore.ts';

const text = [
  '云汀日报 1999年8月20日 第2版',
  '',
  '灶边',
  '',
  '一碗凉粉\u200b的规矩',
  '',
  '一碗凉粉\u200b的规矩',
  '',
  '通讯员 江小满',
  '',
  '处暑将到，暑气还不肯走，旧粮库夜市六号仓的凉粉一晚上要卖三百碗。',
].join('\n');

const paper = { name: '云汀日报', lang: 'zh-Hans' };
const restored = restore(
  { file: 'p01.txt', text, lang: 'zh-Hans', paper: 'yunting-daily' },
  { paper, sha256: '0'.repeat(64) },
);

describe('a sheet', () => {
  const doubt = restored.articles[0]!.article.doubts!.find(({ rule }) => rule === 'repeated-line')!;
  const sheet = laySheet({ file: 'p01.txt', text }, restored.articles[0]!, restored.changes, doubt);
  const lineOf = (number: number) => sheet.lines[number - 1]!;

  it('shows every line of the scan by its number, as received', () => {
    expect(sheet.lines.map((line) => line.text)).toEqual(text.split('\n'));
    expect(sheet.lines.map(({ number }) => number)).toEqual(text.split('\n').map((_, i) => i + 1));
  });

  it('shows every change once, and a copy left out at the place where it stood', () => {
    const shown = sheet.lines.flatMap(({ changes }) => changes);
    expect(shown).toHaveLength(restored.changes.length);
    expect(lineOf(7)).toMatchObject({ isDropped: true });
    expect(lineOf(7).changes.map(({ fix }) => fix)).toEqual(['drop-controls', 'undouble']);
    expect(lineOf(5).changes.map(({ fix }) => fix)).toEqual(['drop-controls']);
  });

  it('greys the running head', () => {
    expect(sheet.lines.filter(({ isFurniture }) => isFurniture).map(({ number }) => number)).toEqual([1]);
  });

  it('marks the place of the doubt in the article', () => {
    expect(sheet.passages[sheet.at]).toMatchObject({ role: 'headline', text: '一碗凉粉的规矩', lines: [5] });
  });
});

it('cuts a change in a long line down to where it is', () => {
  const long = '处暑将到，暑气还不肯走，旧粮库夜市六号仓的凉粉一晚上要卖三 百碗，样样有数。';
  expect(differing(long, long.replace(' ', ''))).toEqual([
    '…一晚上要卖三 百碗，样样有…',
    '…一晚上要卖三百碗，样样有…',
  ]);
  expect(differing('渡 口', '渡口')).toEqual(['渡 口', '渡口']);
});

describe('a doubt is settled', () => {
  const article: Article = { headline: '一碗凉粉的规矩', kicker: '灶边', lang: 'zh-Hans' };
  const when = '2024-05-01';
  const doubt = (rule: string, line = 3): Doubt => ({ rule, line, reason: '' });

  it.each<[string, Doubt, Correction, boolean]>([
    [
      'when it was accepted',
      doubt('section-order'),
      { kind: 'accept', rule: 'section-order', line: 3, when },
      true,
    ],
    [
      'not when another line was',
      doubt('private-use', 4),
      { kind: 'accept', rule: 'private-use', line: 3, when },
      false,
    ],
    [
      'when the headline in doubt was written by a person',
      doubt('headline-or-kicker'),
      { kind: 'field', field: 'headline', from: '灶边', to: '一碗凉粉的规矩', when },
      true,
    ],
    [
      'not when only the byline was',
      doubt('headline-or-kicker'),
      { kind: 'field', field: 'byline', from: null, to: '江小满', when },
      false,
    ],
    ['when the page was split', doubt('maybe-several-articles'), { kind: 'split', at: '处暑', when }, true],
    [
      'when what follows was joined',
      doubt('jump-without-partner'),
      { kind: 'join', with: 'p02-01', when },
      true,
    ],
  ])('%s', (_what, its, correction, settled) => {
    expect(isSettled(its, article, [correction])).toBe(settled);
  });
});
