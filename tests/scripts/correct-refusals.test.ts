import { describe, expect, it } from 'vitest';
import {
  day,
  decidedFiles,
  edit,
  entriesFile,
  page,
  put,
  read,
  run,
  useOnePageArchive,
} from './one-page-archive.ts';

useOnePageArchive();

describe('what is no correction', () => {
  it.each([
    ['other line ends', (text: string) => text.replace(/\n/gu, '\r\n')],
    ['one more line at the end', (text: string) => `${text}\n`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('%s', async (_what, change) => {
    await edit(change);
    expect((await run('correct')).out).toBe('0 edited articles, 0 corrections.\n');
    expect((await run('restore')).errors).toBe('');
  });

  it('an article that a person wrote from the first word', async () => {
    await put(`articles/${day}/foreword.md`, '---\nheadline: 编者的话\nlang: zh-Hans\n---\n\n自己写的。\n');
    expect(await run('correct')).toMatchObject({ code: 0, out: '0 edited articles, 0 corrections.\n' });
  });

  it('a day without its quotes', async () => {
    await edit((text) => text.replace('"1998-11-09"', '1998-11-09'));
    expect((await run('correct')).out).toBe('1 edited articles, 0 corrections.\n');
    expect(await read()).toContain('issued: "1998-11-09"');
  });
});

describe('an edit that cannot be kept is named with its place, and nothing is written', () => {
  it.each([
    [
      'broken YAML',
      (text: string) => text.replace('headline: ', 'headline: ['),
      /p01-01\.md:\d+ is not YAML: /u,
    ],
    ['an unknown field', (text: string) => text.replace('lang:', 'colour: red\nlang:'), /:\d+ colour: /u],
    [
      'a day that is none',
      (text: string) => text.replace('"1998-11-09"', '"1998-02-30"'),
      /:\d+ issued: must be a day/u,
    ],
    ['no frontmatter', () => '只有正文。\n', /:1 has no frontmatter/u],
    ['a list', (text: string) => `${text}\n- 其一\n- 其二\n`, /:\d+ has a list, .* put a backslash/u],
    ['a deeper heading', (text: string) => text.replace('## ', '### '), /:\d+ is a heading of depth 3/u],
    [
      'a field of the program’s',
      (text: string) => text.replace('shape:', 'encoding: Big5\n  shape:'),
      /source is written by the program: .*--split/u,
    ],
  ])('%s', async (_what, change, says) => {
    await edit(change);
    const edited = await read();
    const { code, errors } = await run('correct');
    expect(code).toBe(1);
    expect(errors).toMatch(says);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(await read()).toBe(edited);
    expect(await decidedFiles()).toEqual([]);
  });
});

describe('a file of corrections', () => {
  it('that cannot be understood stops its article alone', async () => {
    await put(`scans/${day}/p02.txt`, page);
    await run('restore');
    const before = await read();
    await put(entriesFile, '- kind: text\n  from: 北桥\n  to: [');
    await put(`scans/${day}/p01.txt`, page.replace('鞭炮', '爆竹'));
    await put(`scans/${day}/p02.txt`, page.replace('鞭炮', '爆竹'));
    const { code, errors } = await run('restore');
    expect({ code, errors }).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/p01-01\.yaml:3 is not YAML: /u),
    });
    expect(await read()).toBe(before);
    expect(await read(`articles/${day}/p02-01.md`)).toContain('爆竹');
  });

  it('that says what no correction can is named with its line', async () => {
    await put(entriesFile, '- kind: field\n  field: paper\n  from: a\n  to: b\n  when: "2026-01-31"\n');
    expect((await run('restore')).errors).toMatch(/p01-01\.yaml:2 field: /u);
  });

  it('whose article is not there any more is named', async () => {
    await put(`corrections/${day}/p07-01.yaml`, '- { kind: text, from: 甲, to: 乙, when: "2026-01-31" }\n');
    expect((await run('restore')).errors).toMatch(
      /p07-01\.yaml is about an article that is not there any more/u,
    );
  });
});
