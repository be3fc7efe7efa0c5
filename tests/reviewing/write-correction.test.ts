import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCorrections } from '../../scripts/restoring/read-corrections.ts';
import { writeCorrection } from '../../scripts/reviewing/write-correction.ts';
import type { Correction } from '../../src/model/correction.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-'));
  file = join(folder, 'my-daily/1998-11-09/p01-01.yaml');
});

afterEach(() => rm(folder, { recursive: true }));

const accept: Correction = { kind: 'accept', rule: 'no-headline', line: 3, when: '2024-05-01' };
const reword: Correction = {
  kind: 'text',
  from: '渡囗\n\n## 小标题',
  to: '渡口：#1',
  why: 'yes',
  when: '2024-05-02',
};

it('makes the file of the first decision, with days in quotes', async () => {
  await writeCorrection(file, accept, reword);
  expect(parseCorrections(await readFile(file, 'utf8'), file)).toEqual([accept, reword]);
  expect(await readFile(file, 'utf8')).toContain('when: "2024-05-01"');
});

it('appends and keeps what a person wrote, comments too', async () => {
  await writeCorrection(file, accept);
  const own = `# looked at with the paper in hand\n${await readFile(file, 'utf8')}  # to be asked again\n`;
  await writeFile(file, own);
  await writeCorrection(file, reword);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('# looked at with the paper in hand');
  expect(text).toContain('# to be asked again');
  expect(parseCorrections(await readFile(file, 'utf8'), file)).toEqual([accept, reword]);
});

it('takes decisions back one by one, and the file with the first', async () => {
  const backFirst = await writeCorrection(file, accept);
  const first = await readFile(file, 'utf8');
  const backSecond = await writeCorrection(file, reword);
  expect(await backSecond()).toBe(true);
  expect(await readFile(file, 'utf8')).toBe(first);
  expect(await backFirst()).toBe(true);
  expect(existsSync(file)).toBe(false);
});

it('takes nothing back from a file that was changed since', async () => {
  const back = await writeCorrection(file, accept);
  await writeFile(file, `${await readFile(file, 'utf8')}# mine\n`);
  expect(await back()).toBe(false);
  expect(await readFile(file, 'utf8')).toContain('# mine');
});

it('adds nothing to a file that is no list of decisions', async () => {
  await writeCorrection(file, accept);
  await writeFile(file, 'kind: accept\n');
  await expect(writeCorrection(file, reword)).rejects.toThrow('is no list of corrections');
  expect(await readFile(file, 'utf8')).toBe('kind: accept\n');
});
