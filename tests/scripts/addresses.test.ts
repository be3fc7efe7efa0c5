import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseLedger } from '../../src/addresses/ledger.ts';
import { runScript } from './run-script.ts';

let folder: string;
let environment: Record<string, string>;
const day = 'gazette/1924-03-07';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-addresses-'));
  environment = { BACKFILE_CONTENT: join(folder, 'content'), BACKFILE_OUT: join(folder, 'site') };
  await mkdir(join(folder, `content/articles/${day}`), { recursive: true });
  await mkdir(join(folder, 'content/scans/unsorted'), { recursive: true });
  await writeFile(join(folder, 'content/scans/unsorted/note.txt'), 'The Ferry\n\nThe ferry is late today.\n');
  await mkdir(join(folder, 'content/corrections'), { recursive: true });
  await writeFile(
    join(folder, 'content/archive.yaml'),
    'title: Gazette\nlanguages: [en]\nsite: https://gazette.example.org/old/\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

const articleFile = (id: string) => join(folder, `content/articles/${day}/${id}.md`);
const write = (id: string, text: string) =>
  writeFile(articleFile(id), `---\nheadline: The Ferry\nlang: en\n---\n\n${text}\n`);
const page = (address: string) => readFile(join(folder, 'site', address, 'index.html'), 'utf8');

it('every address that was published still lands, or the build fails and says what to write', async () => {
  await write('p01-01', 'One.\n\nTwo.\n\n## The Tide\n\nThree.\n\n## The Bell\n\nFour.');
  await write('p01-02', 'A letter.');
  await write('p01-03', 'A notice.');
  const first = await runScript('build', [], environment);
  expect(first, first.errors).toMatchObject({ code: 0 });
  expect(first.out).toContain('4 new addresses were written down');
  const ledgerFile = join(folder, 'content/addresses/gazette.txt');
  const ledger = parseLedger(await readFile(ledgerFile, 'utf8'));
  expect(ledger.get(`${day}/p01-01`)).toEqual({ sections: 2, paragraphs: 4 });

  await rename(articleFile('p01-02'), articleFile('p01-05'));
  await rm(articleFile('p01-03'));
  await write('p01-01', 'One.\n\n## The Bell\n\nFour.');
  const refused = await runScript('build', [], environment);
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain(`- from: ${day}/p01-02\n    to: `);
  expect(refused.errors).toContain(`- from: ${day}/p01-03\n    to: `);
  expect(refused.errors).not.toContain('p01-01');
  expect(refused.errors).toContain('2 published addresses would break');
  expect(await page(`${day}/p01-02`)).toContain('A letter.');

  await writeFile(
    join(folder, 'content/corrections/aliases.yaml'),
    `- from: ${day}/p01-02\n  to: ${day}/p01-05\n- from: ${day}/p01-03\n  gone: true\n  why: The family asked for it.\n- from: ${day}/p01-01#p4\n  to: ${day}/p01-01#p2\n`,
  );
  const second = await runScript('build', [], environment);
  expect(second, second.errors).toMatchObject({ code: 0 });
  for (const [address, { sections, paragraphs }] of ledger) {
    const html = await page(address);
    if (address !== `${day}/p01-01`) continue;
    for (let n = 1; n <= sections; n++) expect(html).toContain(` id="s${n}"`);
    for (let n = 1; n <= paragraphs; n++) expect(html).toContain(` id="p${n}"`);
  }
  expect(await page(`${day}/p01-02`)).toContain(`href="/old/${day}/p01-05/"`);
  expect(await page(`${day}/p01-03`)).toContain('The family asked for it.');
  const sitemap = await readFile(join(folder, 'site/sitemap-1.xml'), 'utf8');
  expect(sitemap).toContain(`${day}/p01-05/`);
  expect(sitemap).not.toContain(`${day}/p01-02/`);
  expect(parseLedger(await readFile(ledgerFile, 'utf8')).size).toBe(4);
});
