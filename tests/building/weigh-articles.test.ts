import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { weighArticles } from '../../scripts/building/weigh-articles.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'backfile-'));
});

afterEach(() => rm(site, { recursive: true }));

const style = 'body { color: black }'.repeat(3);
const script = 'document.title'.repeat(5);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}

it('an article weighs what its page, its styles and its scripts weigh packed, each once', async () => {
  const head =
    '<link rel="stylesheet" href="/old/a.css"><script type="module" src="/old/a.js"></script>' +
    '<link rel="icon" href="/old/missing.svg"><script src="https://example.org/other.js"></script>';
  const [short, long] = [
    `${head}<p>Short.</p>`,
    `${head}<p>Much longer than the short one, and heavier.</p>`,
  ];
  await write('a.css', style);
  await write('a.js', script);
  await write('paper/p01/index.html', short);
  await write('paper/p02/index.html', long);
  const shared = gzipSync(style).length + gzipSync(script).length;
  expect(await weighArticles(site, ['/paper/p01/', '/paper/p02/'], '/old/')).toEqual({
    heaviest: { address: '/paper/p02/', weight: gzipSync(long).length + shared },
    lightest: { address: '/paper/p01/', weight: gzipSync(short).length + shared },
  });
});

it('an archive without articles weighs nothing', async () => {
  expect(await weighArticles(site, [])).toBeUndefined();
});
