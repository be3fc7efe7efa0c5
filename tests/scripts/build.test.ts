import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeShared } from '../describe-shared.ts';
import { sharedPath } from '../shared-pages.ts';
import { runScript } from './run-script.ts';

let folder: string;
let environment: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-'));
  environment = { BACKFILE_CONTENT: join(folder, 'content'), BACKFILE_OUT: join(folder, 'site') };
  await mkdir(join(folder, 'content/scans/unsorted'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

it('a broken archive.yaml is named in one line, what is read is restored, and no site is built', async () => {
  await writeFile(join(folder, 'content/archive.yaml'), 'title: [');
  await writeFile(join(folder, 'content/scans/unsorted/note.txt'), '渡口停航\n\n渡口今天停航。\n');
  const { code, errors } = await runScript('build', [], environment);
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^\S*archive\.yaml is not YAML: .* Mend that line and run again\. The site was not built\.\n$/u,
  );
  expect(await readdir(join(folder, 'content/articles/unsorted'))).toEqual(['note.md']);
  expect(await readdir(folder)).toEqual(['content']);
});

it('a build takes the place of the site that stood, and leaves nothing beside it', async () => {
  await writeFile(join(folder, 'content/scans/unsorted/note.txt'), '渡口停航\n\n渡口今天停航。\n');
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/of-yesterday.html'), '');
  const { code, errors } = await runScript('build', [], environment);
  expect(code, errors).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['content', 'site']);
  const site = await readdir(join(folder, 'site'));
  expect(site).toContain('index.html');
  expect(site).toContain('pagefind');
  expect(site).not.toContain('of-yesterday.html');
});

describeShared('pages/xuchang.txt', 'an archive that holds only the customer’s page', () => {
  it('links its three sections, and finds strings in exactly the sections that hold them', async () => {
    await cp(sharedPath('pages/xuchang.txt'), join(folder, 'content/scans/unsorted/xuchang.txt'));
    const built = await runScript('build', [], environment);
    expect(built, built.errors).toMatchObject({ code: 0 });
    const html = await readFile(join(folder, 'site/unsorted/xuchang/index.html'), 'utf8');
    for (const id of ['s1', 's2', 's3']) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
    }
    const gold = (await readFile(sharedPath('pages/xuchang.gold.md'), 'utf8')).split(/^## /mu);
    const queries = ['智造之都', '业党建', '市产业', '黄河鲲鹏', '2.74亿元', '業黨建', '业党产', '渡口'];
    await writeFile(join(folder, 'queries.txt'), queries.join('\n'));
    const { out } = await runScript(
      'search',
      ['--json', '--queries', join(folder, 'queries.txt')],
      environment,
    );
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    for (const { query, results } of found) {
      const wanted = gold.flatMap((section, i) =>
        section.includes(query === '業黨建' ? '业党建' : query) ? [`s${i}`] : [],
      );
      expect(
        results.flatMap(({ sections }) => sections.map(({ id }) => id)),
        query,
      ).toEqual(wanted);
    }
    expect(found.map(({ query }) => query)).toEqual(queries);
  });
});

interface Answer {
  readonly query: string;
  readonly results: readonly { readonly sections: readonly { readonly id: string }[] }[];
}
