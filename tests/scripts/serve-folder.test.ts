import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';

describe('a folder served under /papers/', () => {
  let folder: string;
  let served: Served;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-serve-'));
    await mkdir(join(folder, 'site/day'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site/index.html'), 'home');
    await writeFile(join(folder, 'site/404.html'), 'not here');
    await writeFile(join(folder, 'site/day/index.html'), 'day');
    await writeFile(join(folder, 'site/day/a.pf_meta'), 'meta');
    served = await serveFolder(join(folder, 'site'), { base: '/papers' });
  });

  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['/papers/', 200, 'text/html; charset=utf-8', 'home'],
    ['/papers/day/?q=1', 200, 'text/html; charset=utf-8', 'day'],
    ['/papers/day/a.pf_meta', 200, 'application/octet-stream', 'meta'],
    ['/papers/nothing', 404, 'text/html; charset=utf-8', 'not here'],
    ['/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/papers/../secret.txt', 404, 'text/html; charset=utf-8', 'not here'],
    ['/papers/..%2Fsecret.txt', 404, 'text/html; charset=utf-8', 'not here'],
    ['/papers/%zz', 404, 'text/html; charset=utf-8', 'not here'],
  ])('%s', async (path, status, type, text) => {
    expect(await get(path)).toEqual({ status, type, text });
  });

  it('leads to the slash at the end of a folder', async () => {
    const answer = await fetch(new URL('/papers/day?q=1', served.url), { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/papers/day/?q=1');
  });

  it('packs text for those who can unpack it, and what is packed by itself for nobody', async () => {
    const [page, meta] = await Promise.all(
      ['/papers/', '/papers/day/a.pf_meta'].map((path) => fetch(new URL(path, served.url))),
    );
    expect(page!.headers.get('content-encoding')).toBe('gzip');
    expect(await page!.text()).toBe('home');
    expect(meta!.headers.get('content-encoding')).toBe(null);
  });

  it('says when its port is taken', async () => {
    const { port } = new URL(served.url);
    await expect(serveFolder(folder, { port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  /** Asks for a path as it is: `fetch` would take the dots out. */
  function get(
    path: string,
  ): Promise<{ status?: number | undefined; type?: string | undefined; text: string }> {
    return new Promise((answered, failed) => {
      const asked = request({ host: '127.0.0.1', port: new URL(served.url).port, path }, async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        answered({ status: response.statusCode, type: response.headers['content-type'], text });
      });
      asked.on('error', failed).end();
    });
  }
});
