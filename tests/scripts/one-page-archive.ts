import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/archive/list-files.ts';
import { onePage } from '../one-page.ts';
import { runScript, type Ran } from './run-script.ts';

/** The one page of the archive, and where its article and what was decided about it stand. */
export const page = `${onePage}\n`;
export const day = 'my-daily/1998-11-09';
const file = `articles/${day}/p01-01.md`;
export const entriesFile = `corrections/${day}/p01-01.yaml`;

let restored: string;
let content: string;

/** Gives every test of a file an archive of its own with one page, restored. */
export function useOnePageArchive(): void {
  beforeAll(async () => {
    restored = await mkdtemp(join(tmpdir(), 'backfile-'));
    content = restored;
    await put(`scans/${day}/p01.txt`, page);
    await run('restore');
  });
  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), 'backfile-'));
    await cp(restored, content, { recursive: true });
  });
  afterEach(() => rm(content, { recursive: true }));
  afterAll(() => rm(restored, { recursive: true }));
}

export async function put(path: string, text: string): Promise<void> {
  const whole = join(content, path);
  await mkdir(join(whole, '..'), { recursive: true });
  await writeFile(whole, text);
}

export function read(path = file): Promise<string> {
  return readFile(join(content, path), 'utf8');
}

export async function edit(change: (text: string) => string, path = file): Promise<void> {
  const before = await read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  await put(path, after);
}

export async function entries(): Promise<unknown[]> {
  return parse(await readFile(join(content, entriesFile), 'utf8')) as unknown[];
}

export function articles(): Promise<string[]> {
  return listFiles(join(content, 'articles'));
}

export function run(name: string, ...words: string[]): Promise<Ran> {
  return runScript(name, words, { BACKFILE_CONTENT: content });
}

export function decidedFiles(): Promise<string[]> {
  return listFiles(join(content, 'corrections'));
}
