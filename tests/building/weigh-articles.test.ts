import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkWeight } from '../../scripts/building/check-weight.ts';
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
    heaviest: {
      address: '/paper/p02/',
      weight: gzipSync(long).length + shared,
      frame: gzipSync(long).length + shared,
    },
    lightest: {
      address: '/paper/p01/',
      weight: gzipSync(short).length + shared,
      frame: gzipSync(short).length + shared,
    },
  });
});

it('an archive without articles weighs nothing', async () => {
  expect(await weighArticles(site, [])).toBeUndefined();
});

/** Text that packing makes no shorter than three quarters of itself. */
const heavy = randomBytes(40_000).toString('base64');

it('an article with a long text is named and harms nothing; a heavy frame makes a build fail', async () => {
  await write('paper/p01/index.html', '<p>Short.</p>');
  await write('paper/p02/index.html', `<section id="s0"><p>${heavy}</p></section>`);
  expect(await checkWeight(site, ['paper/p01'], '/')).toBeUndefined();
  expect(await checkWeight(site, ['paper/p01', 'paper/p02'], '/')).toEqual({
    isFrame: false,
    message: expect.stringMatching(
      /^\/paper\/p02\/ weighs \d\d\.\d KB .*since its text is long\.$/u,
    ) as string,
  });
  await write('a.js', heavy);
  for (const id of ['p01', 'p02']) await write(`paper/${id}/index.html`, '<script src="/a.js"></script>');
  expect(await checkWeight(site, ['paper/p01', 'paper/p02'], '/')).toMatchObject({ isFrame: true });
});
