import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges } from '../../src/archive/mark-changes.ts';
import { markCorrections } from '../../src/archive/mark-corrections.ts';
import { rowsOfCollation } from '../../src/archive/rows-of-collation.ts';
import { fillSheet, blanks } from '../../src/archive/scan-sheet.ts';
import { restoreIssue } from '../../src/restore/restore-issue.ts';
import { collate } from '../../scripts/restoring/collate.ts';

const pages = {
  'a/1999-10-25/p01.txt':
    '云汀日报 1999 年10月 25 日 第 1 版\n\n大大桥桥头头一一回回体体检检\n\n　　昨天凌晨零时到 5时，苇江大桥封闭五个小时，做\n通车以来的头一回体检。桥上没有车，\n（下转第 3 版）\n',
  'a/1999-10-25/p03.txt':
    '第3版 云汀日报\n\n大桥头一回体检\n（上接第1版）\n路灯全部点着。\n　　影子落在江面上，比人先到对岸。\n',
};
const received = Object.entries(pages).map(([file, text], i) => ({
  ...{ file, text, paper: 'a', issued: '1999-10-25', page: i * 2 + 1, lang: 'zh-Hans' },
  sha256: '0'.repeat(64),
}));
const { articles, changes } = restoreIssue(received, {});
const collations = articles.map((article) => collate(article, { received, changes }));

describe('an article laid beside its scans', () => {
  it('has every line of them that is not blank, as received', () => {
    for (const { file, text } of received) {
      const lines = collations.flatMap(({ scans }) => scans.filter((it) => it.file === file)[0]?.lines ?? []);
      const printed = text.split('\n').filter((line) => line.trim() !== '');
      expect(lines.map((line) => line.text)).toEqual(printed);
    }
  });

  it('has each line beside the passage whose words it has', () => {
    for (const { passages, scans } of collations) {
      for (const line of scans.flatMap(({ lines }) => lines)) {
        if (line.passage === undefined) continue;
        const after = line.changes?.at(-1)?.[2] ?? line.text;
        expect(passages[line.passage]!.text).toContain(after.trim());
      }
    }
  });

  it('has what belongs to the page beside the line before it', () => {
    const [collation] = collations;
    const rows = rowsOfCollation({ ...collation!, sha256: '', isEdited: false });
    expect(
      rows.flatMap(({ lines }) => lines.filter((line) => line.asideAs).map(({ text }) => text)),
    ).toContain('（下转第 3 版）');
    const places = rows.map(({ passage, lines }) => [
      passage?.text.slice(0, 4),
      lines.map(({ file, line }) => `${file.slice(-7)}:${line}`),
    ]);
    expect(places).toEqual([
      ['大桥头一', ['p01.txt:1', 'p01.txt:3']],
      [
        '昨天凌晨',
        ['p01.txt:5', 'p01.txt:6', 'p01.txt:7', 'p03.txt:1', 'p03.txt:3', 'p03.txt:4', 'p03.txt:5'],
      ],
      ['影子落在', ['p03.txt:6']],
    ]);
  });

  it('stands without passages when the article was edited since', () => {
    const rows = rowsOfCollation({ ...collations[0]!, sha256: '', isEdited: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.passage).toBeUndefined();
    expect(rows[0]!.lines.length).toBeGreaterThan(6);
  });
});

describe('what was changed in a line', () => {
  it('is told so that the line as received and as restored can both be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (before, after) => {
        const text = before.trim();
        const { pieces, beside } = markChanges({ line: 1, text, changes: [['x', text, after]] });
        expect(beside).toEqual([]);
        const said = (kind: string) => pieces.map((it) => (it.kind === kind ? '' : it.text)).join('');
        expect([said('now'), said('was')]).toEqual([text, after]);
      }),
    );
  });

  it('is told fix after fix', () => {
    const line = { line: 1, text: '绿 绿 水 水', changes: [] };
    const changes: [string, string, string][] = [
      ['close-letter-spacing', '绿 绿 水 水', '绿绿水水'],
      ['undouble', '绿绿水水', '绿水'],
    ];
    expect(markChanges({ ...line, changes })).toMatchObject({
      fixes: ['close-letter-spacing', 'undouble'],
      beside: [],
    });
  });

  it('stands beside the line where it was made in several lines at once', () => {
    const { pieces, beside } = markChanges({
      line: 1,
      text: 'The launch (Photograph',
      changes: [['credit-brackets', 'The launch (Photograph by T. Pym)', 'The launch Photograph by T. Pym']],
    });
    expect(pieces).toEqual([{ kind: 'same', text: 'The launch (Photograph' }]);
    expect(beside).toHaveLength(1);
  });
});

describe('what people corrected', () => {
  const when = '2026-09-14';
  const passage = { role: 'paragraph', text: 'One cat sat. Two cats sat.' } as const;

  it('is marked at its place', () => {
    expect(markCorrections(passage, [{ kind: 'text', from: 'Tvvo', to: 'Two', when }])).toEqual([
      { kind: 'same', text: 'One cat sat. ' },
      { kind: 'was', text: 'Tvvo' },
      { kind: 'now', text: 'Two' },
      { kind: 'same', text: ' cats sat.' },
    ]);
  });

  it('is not marked where its words stand twice', () => {
    expect(markCorrections(passage, [{ kind: 'text', from: 'c4t', to: 'cat', when }])).toEqual([
      { kind: 'same', text: passage.text },
    ]);
  });
});

it('a sheet takes printed braces for what they are', () => {
  const html = (text: string) => ({ html: text, text });
  const filling = {
    ...{ headline: html('{{rows}} $&'), path: html('/a/'), address: html('/a/#p1') },
    ...{ articleLang: html('en'), remarks: html(''), rows: html('rows') },
  };
  expect(fillSheet(`${blanks.headline}|%7B%7Baddress%7D%7D|${blanks.rows}|{{other}}`, filling)).toBe(
    '{{rows}} $&|%2Fa%2F%23p1|rows|{{other}}',
  );
});
