import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/build-index.ts';
import type { ArchiveSearch } from '../../src/search/archive-search.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { parseQuery } from '../../src/search/query.ts';

const article = `---
{"headline": "새 부두, 다음 달 문 연다", "lang": "ko", "issued": "1974-03-02"}
---

시의회는 새 부두를 열기로 했다. 반대한 의원은 2명뿐이었다.
`;
let folder: string;
let archive: ArchiveSearch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-korean-'));
  await mkdir(join(folder, 'articles/ilbo/1974-03-02'), { recursive: true });
  await writeFile(join(folder, 'articles/ilbo/1974-03-02/p01-01.md'), article);
  await indexArchive({ articles: join(folder, 'articles'), out: join(folder, 'out') });
  archive = await openBuiltArchive(join(folder, 'out'));
});

afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['부두', 1],
  ['두를', 1],
  ['의회', 1],
  ['새 부두', 1],
  ['"새 부두를 열기로"', 1],
  ['"새부두"', 0],
  ['부두는', 0],
  ['2명', 1],
  ['시의회 의원', 1],
])('Korean is found as grep would find it: %s', async (typed, count) => {
  const asked = { query: parseQuery(typed), narrowing: unnarrowed, order: 'relevance' } as const;
  expect((await archive.ask(asked)).total).toBe(count);
});
