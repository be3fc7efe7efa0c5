import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

describe('what is as it was is passed over', () => {
  const other = '轮渡停航三天\n\n本报记者 林望\n\n昨天上午九点，最后一班轮渡靠岸。\n';

  beforeEach(async () => {
    await put('papers/my-daily.yaml', 'name: 我的日报\nlang: zh-Hans\n');
    await put('papers/her-daily.yaml', 'name: 她的日报\nlang: zh-Hans\n');
    await put('scans/my-daily/1998-11-10/p01.txt', other);
    await put('scans/her-daily/1998-11-10/p01.txt', other);
    await put('scans/her-daily/1998-11-10/p02.txt', page);
    expect(await restoredScans()).toBe(4);
  });

  it('restores nothing the second time, and still reports the whole archive', async () => {
    expect(await report()).toMatchObject({
      totals: { scans: 4, restored: 0 },
      articles: { length: 4 },
    });
  });

  it('restores nothing when scans were only copied to another place and time', async () => {
    await utimes(join(content, 'scans/my-daily/1998-11-10/p01.txt'), 1, 1);
    expect(await restoredScans()).toBe(0);
  });

  it.each([
    ['a changed scan: its issue', 'scans/her-daily/1998-11-10/p02.txt', page.replace('北桥', '南桥'), 2],
    ['a new scan: its issue', 'scans/my-daily/1998-11-10/p02.txt', page, 2],
    ['a changed paper: its scans', 'papers/my-daily.yaml', 'name: 我的晚报\nlang: zh-Hans\n', 2],
    ['a new correction: its issue', 'corrections/her-daily/1998-11-10/p01-01.yaml', '[]', 2],
  ])('restores anew for %s', async (_what, file, text, expected) => {
    await put(file, text);
    expect(await restoredScans()).toBe(expected);
    expect(await restoredScans()).toBe(0);
  });

  it('writes an article again that was deleted', async () => {
    const before = await articles();
    await unlink(join(content, 'articles/my-daily/1998-11-10/p01-01.md'));
    expect(await restoredScans()).toBe(1);
    expect(await articles()).toEqual(before);
  });

  it('reports an edited article on every run, and forgets the edit when it is taken back', async () => {
    const file = join(content, 'articles/my-daily/1998-11-10/p01-01.md');
    const written = await readFile(file, 'utf8');
    await writeFile(file, written.replace('轮渡', '渡轮'));
    for (let run = 0; run < 3; run++) expect((await restore()).errors).toContain('p01-01.md');
    await writeFile(file, written);
    expect((await restore()).errors).toBe('');
    expect(await restoredScans()).toBe(0);
  });

  it('names a broken scan on every run, and restores the others of its issue', async () => {
    await put('scans/her-daily/1998-11-10/p03.txt', '');
    for (let run = 0; run < 2; run++) {
      expect(await restore()).toMatchObject({ code: 1, errors: expect.stringContaining('p03.txt is empty') });
    }
    expect(Object.keys(await articles())).toHaveLength(4);
  });

  it('names an article whose scan is gone', async () => {
    await unlink(join(content, 'scans/my-daily/1998-11-10/p01.txt'));
    expect((await restore()).errors).toBe(
      'my-daily/1998-11-10/p01-01.md has no scan any more; delete it if that is meant.\n',
    );
  });

  it('brings along the other pages of an issue when one is asked for', async () => {
    await put('scans/her-daily/1998-11-10/p02.txt', page.replace('北桥', '南桥'));
    const text = await report(join(content, 'scans/her-daily/1998-11-10/p02.txt'));
    expect(text).toMatchObject({ totals: { scans: 2, restored: 2 } });
  });
});

describe('hyphens at line ends are judged by the whole archive', () => {
  const broken = 'THE SECOND HEADLINE\n\nThe keeper put the new tide-\ntable beside the door.\n';
  const sound = 'A HEADLINE OF THE DAY\n\nHe said that the tide-table was wrong.\n';
  const file = 'her-daily/1924-03-07/p01-01.md';

  beforeEach(async () => {
    await rm(join(content, 'scans'), { recursive: true });
    await put('papers/her-daily.yaml', 'name: Her Daily\nlang: en\n');
    await put('scans/her-daily/1924-03-07/p01.txt', broken);
    await put('scans/her-daily/1924-03-08/p01.txt', page);
    await restore();
  });

  it('an article is restored again when a scan arrives that knows its word better', async () => {
    expect((await articles())[file]).toContain('tidetable');
    await put('scans/her-daily/1924-03-09/p01.txt', sound);
    expect(await restoredScans()).toBe(2);
    expect((await articles())[file]).toContain('tide-table');
    await unlink(join(content, 'scans/her-daily/1924-03-09/p01.txt'));
    expect(await restoredScans()).toBe(1);
    expect((await articles())[file]).toContain('tidetable');
  });

  it('and also when that scan was restored by itself before', async () => {
    await put('scans/her-daily/1924-03-09/p01.txt', sound);
    await restore(join(content, 'scans/her-daily/1924-03-09/p01.txt'));
    expect(await restoredScans()).toBe(1);
    expect((await articles())[file]).toContain('tide-table');
  });

  it('an article that is written again keeps its answers', async () => {
    await put('scans/her-daily/1924-03-09/p01.txt', sound);
    await restore();
    await unlink(join(content, 'articles', file));
    expect(await restoredScans()).toBe(1);
    expect((await articles())[file]).toContain('tide-table');
  });
});

describe('a large run', () => {
  const days = Array.from({ length: 60 }, (_, i) =>
    new Date(Date.UTC(1998, 0, i + 1)).toISOString().slice(0, 10),
  );

  beforeEach(async () => {
    for (const day of days) await put(`scans/my-daily/${day}/p01.txt`, page.replace('八点', `八点${day}`));
  });

  it('gives the same bytes with two jobs as with one', async () => {
    expect(await restore('--jobs', '2')).toMatchObject({ code: 0, errors: '' });
    const byTwo = await articles();
    await rm(join(content, 'articles'), { recursive: true });
    await restore('--jobs', '1');
    expect(await articles()).toEqual(byTwo);
    expect(Object.keys(byTwo)).toHaveLength(61);
  });

  it('keeps what was done when it is interrupted, and goes on from there', async () => {
    const code = await interrupted();
    expect([0, 130]).toContain(code);
    const { code: then, errors } = await restore();
    expect({ then, errors }).toEqual({ then: 0, errors: '' });
    expect(Object.keys(await articles())).toHaveLength(61);
    expect(await restoredScans()).toBe(0);
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

async function report(...words: string[]): Promise<{ totals: { restored: number } }> {
  const file = join(content, 'report.json');
  await restore('--report', file, ...words);
  return JSON.parse(await readFile(file, 'utf8'));
}

async function restoredScans(): Promise<number> {
  return (await report()).totals.restored;
}

/** Runs the command and interrupts it as soon as the first article stands. */
async function interrupted(): Promise<number | null> {
  const env = { ...process.env, BACKFILE_CONTENT: content };
  const child = spawn(process.execPath, ['scripts/restore.ts', '--jobs', '2'], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await listFiles(join(content, 'articles'))).length === 0)
    await setTimeout(5);
  child.kill('SIGINT');
  const [code] = (await ended) as [number | null];
  return code;
}

function restore(...words: string[]): Promise<Ran> {
  return runScript('restore', words, { BACKFILE_CONTENT: content });
}
