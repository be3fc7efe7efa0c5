import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { runScript } from './run-script.ts';

const issue = 'my-daily/1998-11-09';
const road = '昨天早上八点，第一辆车驶过北桥，桥上的灯还亮着，守桥的人说灯要亮到最后一辆车过完。';
const first = `环岛公路通车\n\n本报记者 林望\n\n${road}\n`;
const second = `渡口停航三天\n\n本报记者 柳听潮\n\n${road}\n`;
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'backfile-'));
});

afterEach(() => rm(content, { recursive: true }));

it('writes every article of a page under its place on the page', async () => {
  await put('p01.txt', `${first}\n${second}`);
  expect(await restore()).toMatchObject({ code: 0 });
  expect(await articles()).toEqual([`${issue}/p01-01.md`, `${issue}/p01-02.md`]);
  expect(await read('p01-02.md')).toContain('headline: 渡口停航三天');
});

it('joins what a jump line leads to, and leaves the other names of that page as they are', async () => {
  await put('p01.txt', `${first}\n桥上的人都说\n（下转第2版）\n`);
  await put('p02.txt', `环岛公路\n（上接第1版）\n明年还要再修一座。\n\n${second}`);
  expect(await restore()).toMatchObject({ code: 0 });
  expect(await articles()).toEqual([`${issue}/p01-01.md`, `${issue}/p02-02.md`]);
  const joined = await read('p01-01.md');
  expect(joined).toContain('桥上的人都说明年还要再修一座。');
  expect(joined).toMatch(/continued:\n {2}- file: my-daily\/1998-11-09\/p02\.txt/u);
});

it('writes one of two articles that claim a name, and names both scans', async () => {
  await put('p01.txt', `${first}\n${second}`);
  await put('p01-02.txt', '江声电影院重开\n\n本报记者 林望\n\n昨晚放了一部老片。\n');
  const { code, errors } = await restore();
  expect(code).toBe(1);
  expect(errors).toMatch(/p01\.txt and .*p01-02\.txt claim the same article, .*p01-02\.md; rename one/u);
  expect(await read('p01-02.md')).toContain('headline: 江声电影院重开');
});

async function put(name: string, text: string): Promise<void> {
  const path = join(content, 'scans', issue, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function restore() {
  return runScript('restore', [], { BACKFILE_CONTENT: content });
}

async function articles(): Promise<string[]> {
  return (await listFiles(join(content, 'articles'))).filter((file) => file.endsWith('.md'));
}

function read(name: string): Promise<string> {
  return readFile(join(content, 'articles', issue, name), 'utf8');
}
