import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { runScript, type Ran } from './run-script.ts';

const page = '环岛公路通车\n\n本报记者 林望\n\n昨天早上八点，第一辆车驶过北桥。\n';
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'backfile-'));
  await put('scans/my-daily/1998-11-09/p01.txt', page);
});

afterEach(() => rm(content, { recursive: true }));

describe('npm run restore', () => {
  it('writes an article for a page, and changes nothing the second time', async () => {
    expect(await restore()).toMatchObject({ code: 0 });
    const first = await articles();
    expect(Object.keys(first)).toEqual(['my-daily/1998-11-09/p01-01.md']);
    expect(first['my-daily/1998-11-09/p01-01.md']).toContain('headline: 环岛公路通车');
    expect((await restore()).out).toContain('(0 written anew)');
    expect(await articles()).toEqual(first);
  });

  it('takes the Markdown elsewhere under the same relative names', async () => {
    const out = join(content, 'elsewhere');
    await restore('--out', out, join(content, 'scans'));
    expect(await listFiles(out)).toEqual(['my-daily/1998-11-09/p01-01.md']);
    await restore('--out', join(out, 'one'), join(content, 'scans/my-daily/1998-11-09/p01.txt'));
    expect(await listFiles(join(out, 'one'))).toEqual(['p01-01.md']);
  });

  it('invents no day, paper or page for a file from anywhere', async () => {
    await writeFile(join(content, 'loose.txt'), page);
    await restore('--out', join(content, 'out'), join(content, 'loose.txt'));
    const text = await readFile(join(content, 'out/loose.md'), 'utf8');
    expect(text).not.toMatch(/^(?:paper|issued|pages):/mu);
  });

  it('keeps an article that a person changed, and says what to do', async () => {
    await restore();
    const file = join(content, 'articles/my-daily/1998-11-09/p01-01.md');
    const edited = (await readFile(file, 'utf8')).replace('北桥', '南桥');
    await writeFile(file, edited);
    const { code, errors } = await restore();
    expect(code).toBe(0);
    expect(errors).toBe(
      'my-daily/1998-11-09/p01-01.md was changed by hand, so it was kept as it is; npm run correct makes the changes corrections, or delete it to have it restored anew.\n',
    );
    expect(await readFile(file, 'utf8')).toBe(edited);
  });
});

describe('bad input is named in one line, and the rest is done', () => {
  const bad: readonly (readonly [what: string, file: string, bytes: string | Uint8Array, says: RegExp])[] = [
    [
      'an empty file',
      'scans/my-daily/1998-11-09/p02.txt',
      '',
      /p02\.txt is empty; put the page’s text in it, or remove it\.\n$/u,
    ],
    [
      'a file of blanks',
      'scans/my-daily/1998-11-09/p02.txt',
      ' \n\u3000\n',
      /p02\.txt holds nothing but white space/u,
    ],
    [
      'a binary file',
      'scans/my-daily/1998-11-09/p02.txt',
      Uint8Array.of(1, 0, 2, 0),
      /p02\.txt is a binary file; extract/u,
    ],
    [
      'an unknown encoding',
      'scans/my-daily/1998-11-09/p02.txt',
      Uint8Array.of(0x81, 0xff, 0x81, 0xff, 0xfe, 0xfd, 0x90),
      /p02\.txt is not UTF-8 and reads as no newspaper in any of .*; name its encoding in the paper’s file/u,
    ],
    ['a PDF', 'scans/my-daily/1998-11-09/p02.pdf', '%PDF-1.7', /p02\.pdf is a PDF; extract its text first/u],
    [
      'a line of five megabytes',
      'scans/my-daily/1998-11-09/p02.txt',
      '渡'.repeat(1_700_000),
      /p02\.txt has a line of 1700000 characters/u,
    ],
    ['broken YAML in a paper’s file', 'papers/other.yaml', 'name: [', /other\.yaml is not YAML:/u],
    [
      'a paper’s file without a name',
      'papers/other.yaml',
      'lang: en',
      /other\.yaml does not say what it should: name:/u,
    ],
    [
      'two scans that claim one address',
      'scans/my-daily/1998-11-09/p02-01.txt',
      page,
      /p02-01\.txt and .*p02\.txt claim the same article, my-daily\/1998-11-09\/p02-01\.md; rename one/u,
    ],
    [
      'a folder that is no day',
      'scans/my-daily/1998-02-30/p01.txt',
      page,
      /a folder “1998-02-30”, which is no day of the calendar; rename it/u,
    ],
    [
      'a paper with the name of a page of the site',
      'scans/search/1998-11-09/p01.txt',
      page,
      /a paper “search”, an address the site needs; rename it/u,
    ],
  ];

  it.each(bad)('%s', async (_what, file, bytes, says) => {
    await put(file, bytes);
    if (file.endsWith('p02-01.txt')) await put(file.replace('p02-01', 'p02'), page);
    const { code, errors } = await restore();
    expect(code).toBe(1);
    expect(errors).toMatch(says);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(await articles())).toEqual(['my-daily/1998-11-09/p01-01.md']);
  });

  it('a folder without scans', async () => {
    await mkdir(join(content, 'empty'));
    const { code, errors } = await restore(join(content, 'empty'));
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `${join(content, 'empty')} holds no scans; put page texts into it as <paper>/<day>/p01.txt.\n`,
    });
  });

  it('a path that is not there', async () => {
    expect(await restore(join(content, 'nowhere'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining('is not there'),
    });
  });

  it('an article of an earlier run stays when its scan becomes unreadable', async () => {
    await restore();
    const before = await articles();
    await put('scans/my-daily/1998-11-09/p01.txt', '');
    expect(await restore()).toMatchObject({ code: 1 });
    expect(await articles()).toEqual(before);
  });

  it('wrong use gives the usage line and code 2', async () => {
    expect(await restore('--nonsense')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Usage: npm run restore'),
    });
  });
});

async function put(file: string, bytes: string | Uint8Array): Promise<void> {
  const path = join(content, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, bytes);
}

async function articles(): Promise<Record<string, string>> {
  const folder = join(content, 'articles');
  const files = await listFiles(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')])),
  );
}

function restore(...words: string[]): Promise<Ran> {
  return runScript('restore', words, { BACKFILE_CONTENT: content });
}

describe('scans in other encodings', () => {
  const bytes = Uint8Array.of(0xb6, 0xc9); // 渡 in GB18030, too short to tell

  it('are read in the encoding the command names, and the article says which', async () => {
    await put('scans/my-daily/1998-11-09/p01.txt', bytes);
    expect((await restore()).code).toBe(1);
    expect((await restore('--encoding', 'gb18030')).code).toBe(0);
    const text = (await articles())['my-daily/1998-11-09/p01-01.md'];
    expect(text).toContain('headline: 渡\n');
    expect(text).toContain('encoding: gb18030');
  });

  it('are read in the encoding their paper’s file names', async () => {
    await put('scans/my-daily/1998-11-09/p01.txt', bytes);
    await put('papers/my-daily.yaml', 'name: 我的日报\nlang: zh-Hans\nencoding: gb18030\n');
    expect((await restore()).code).toBe(0);
    expect((await articles())['my-daily/1998-11-09/p01-01.md']).toContain('headline: 渡\n');
  });
});
