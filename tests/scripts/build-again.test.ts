import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { runScript } from './run-script.ts';

let folder: string;
const inArchive = (path: string) => join(folder, 'content', path);
const inSite = (path: string) => join(folder, 'site', path);
const packet = 'wrenhaven-packet/1921-02-11';
const daily = 'yunting-daily/1998-11-09';
const untouched = 'wrenhaven-packet/1927-03-04';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-again-'));
  for (const part of ['archive.yaml', 'papers', 'scans', 'corrections'])
    await cp(join('content', part), inArchive(part), { recursive: true });
  await put(`articles/${packet}/p90-01.md`, article('The Lamplighter', 'One.\n\n## Lamps\n\nTwo.\n\nThree.'));
  await put(`articles/${packet}/p90-02.md`, article('The Ferry', 'A letter.'));
  await put(`articles/${packet}/p90-03.md`, article('The Bell', 'A notice.'));
  await put('articles/wrenhaven-packet/undated/found.md', article('Found in a Drawer', 'A clipping.'));
  await put('articles/unsorted/note.md', article('A Note', 'A clipping of no paper.'));
  await put(`articles/${untouched}/scan.md`, article('A Scan', 'An article whose file is called so.'));
});

afterAll(() => rm(folder, { recursive: true }));

function article(headline: string, text: string): string {
  return `---\nheadline: ${headline}\nlang: en\n---\n\n${text}\n`;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(inArchive(path)), { recursive: true });
  await writeFile(inArchive(path), text);
}

async function build(out: string): Promise<void> {
  const environment = { BACKFILE_CONTENT: join(folder, 'content'), BACKFILE_OUT: join(folder, out) };
  const built = await runScript('build', [], environment);
  expect(built, built.errors).toMatchObject({ code: 0 });
}

describe('a site built again', { timeout: 240_000 }, () => {
  it('takes what would be the same from the site that stands, and is what a build from nothing makes', async () => {
    await build('site');
    const standing = ['index.html', 'p01-01/index.html', 'p01-01/article.json', 'p01-01/scan/index.html'];
    const whenMade = () =>
      Promise.all(standing.map(async (path) => (await stat(inSite(`${untouched}/${path}`))).mtimeMs));
    const before = await whenMade();
    await put(`articles/${packet}/p90-01.md`, article('The Lamplighter', 'One.\n\nTwo.'));
    await put(`articles/${packet}/p90-04.md`, article('The Weir', 'A report that is new.'));
    await rename(inArchive(`articles/${packet}/p90-02.md`), inArchive(`articles/${packet}/p90-05.md`));
    await rm(inArchive(`articles/${packet}/p90-03.md`));
    await put(
      'corrections/aliases.yaml',
      `- from: ${packet}/p90-02\n  to: ${packet}/p90-05\n- from: ${packet}/p90-03\n  gone: true\n`,
    );
    await put('articles/wrenhaven-packet/undated/found.md', article('Found in an Attic', 'A clipping.'));
    await put(`scans/${daily}/p09.txt`, '渡口停航\n\n本报记者 林望\n\n渡口从今天起停航，船工另有安排。\n');
    const [restored] = await listFiles(inArchive(`articles/${daily}`));
    const file = `articles/${daily}/${restored!}`;
    await put(file, `${await readFile(inArchive(file), 'utf8')}\n后来添上的一段。\n`);
    await build('site');
    expect(await whenMade()).toEqual(before);

    await rm(inArchive('.cache'), { recursive: true });
    await build('from-nothing');
    const files = await listFiles(join(folder, 'from-nothing'));
    expect(await listFiles(inSite(''))).toEqual(files);
    for (const path of files) {
      const fresh = await readFile(join(folder, 'from-nothing', path));
      expect((await readFile(inSite(path))).equals(fresh), path).toBe(true);
    }
  });

  it('takes nothing when archive.yaml says something else', async () => {
    await put('archive.yaml', 'title: Another name\nlanguages: [en]\n');
    await build('site');
    for (const path of (await listFiles(inSite(''))).filter((file) => file.endsWith('index.html')))
      expect(await readFile(inSite(path), 'utf8'), path).toContain('Another name');
  });

  it('takes nothing from a site that is not the one it built', async () => {
    await build('site');
    const page = inSite(`${untouched}/p01-01/index.html`);
    await writeFile(page, 'Somebody wrote over every page.');
    await writeFile(inSite('index.html'), 'Somebody wrote over every page.');
    await build('site');
    expect(await readFile(page, 'utf8')).toContain('Another name');
  });
});
