import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { restoreScans } from '../../scripts/restoring/restore-scans.ts';
import { serveReview } from '../../scripts/reviewing/serve-review.ts';
import type { Served } from '../../scripts/serve-folder.ts';

let content: string;
let served: Served;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'backfile-review-'));
  const issue = join(content, 'scans/my-daily/1998-11-09');
  await mkdir(issue, { recursive: true });
  await writeFile(join(issue, 'p01.txt'), '<b>灶边</b>\n\n一碗凉粉的规矩\n\n处暑将到，暑气还不肯走。\n');
  const folders = findFolders({ BACKFILE_CONTENT: content });
  await restoreScans({ folders });
  served = await serveReview(folders, 0);
});

afterAll(async () => {
  await served.close();
  await rm(content, { recursive: true });
});

describe('the page answers its own archivist only', () => {
  it.each(['archive.example.org', 'localhost.example.org:80', '127.0.0.1.example.org'])(
    'not one who calls it “%s”',
    async (host) => expect(await ask('GET', '/review/', { host })).toMatchObject({ status: 403 }),
  );

  it.each(['localhost', '127.0.0.1', '[::1]'])('but one who calls it “%s”', async (host) => {
    expect(await ask('GET', '/review/', { host })).toMatchObject({ status: 200 });
  });

  it.each([
    ['of another site', 'https://example.org', 'token'],
    ['of no site', undefined, 'token'],
    ['of a page in a frame', 'null', 'token'],
    ['without its token', 'http://localhost', ''],
    ['with another token', 'http://localhost', 'x'.repeat(32)],
  ])('takes no decision %s', async (_what, origin, given) => {
    const token = given === 'token' ? await tokenOfPage() : given;
    const headers = { host: 'localhost', ...(origin === undefined ? {} : { origin }) };
    for (const path of ['/review/decide', '/review/undo']) {
      const body = new URLSearchParams({ token, at: await firstDoubt(), kind: 'accept', passage: '0' });
      expect(await ask('POST', path, headers, String(body))).toMatchObject({ status: 403 });
    }
    expect(await listFiles(join(content, 'corrections'))).toEqual([]);
  });

  it('lets no page frame it and runs no script but its own', async () => {
    const { headers } = await ask('GET', '/review/', { host: 'localhost' });
    expect(headers['content-security-policy']).toMatch(/script-src 'self'.*frame-ancestors 'none'/u);
  });

  it('sets what was scanned as text, whatever it looks like', async () => {
    const { text } = await ask('GET', '/review/', { host: 'localhost' });
    expect(text).toContain('&lt;b&gt;灶边&lt;/b&gt;');
  });

  it('writes no file for an article that is not there', async () => {
    const at = '../../../elsewhere.md:1:no-headline';
    const body = new URLSearchParams({ token: await tokenOfPage(), at, kind: 'accept', passage: '0' });
    const headers = { host: 'localhost', origin: 'http://localhost' };
    const { headers: answered } = await ask('POST', '/review/decide', headers, String(body));
    expect(answered.location).toBe('/review/?said=gone');
    expect(await listFiles(join(content, 'corrections'))).toEqual([]);
  });
});

it('a decision with its token is written down, and the doubt is gone', async () => {
  const body = new URLSearchParams({
    token: await tokenOfPage(),
    at: await firstDoubt(),
    kind: 'accept',
    passage: '0',
  });
  const headers = { host: 'localhost', origin: 'http://localhost' };
  expect(await ask('POST', '/review/decide', headers, String(body))).toMatchObject({ status: 303 });
  expect(await listFiles(join(content, 'corrections'))).toEqual(['my-daily/1998-11-09/p01-01.yaml']);
  expect((await ask('GET', '/review/', { host: 'localhost' })).text).toContain('All is settled.');
});

async function firstDoubt(): Promise<string> {
  const { text } = await ask('GET', '/review/', { host: 'localhost' });
  return decodeURIComponent(/\/review\/doubt\?at=([^"&]+)/u.exec(text)![1]!);
}

async function tokenOfPage(): Promise<string> {
  const path = `/review/doubt?at=${encodeURIComponent(await firstDoubt())}`;
  const { text } = await ask('GET', path, { host: 'localhost' });
  return /name="token" value="([^"]+)"/u.exec(text)![1]!;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks with headers as they are: `fetch` would mend them. */
function ask(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { port } = new URL(served.url);
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      answered({ status: response.statusCode, headers: response.headers, text });
    });
    asked.on('error', failed).end(body);
  });
}
