import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/build-index.ts';
import { readable, unnarrowed } from '../../src/search/facets.ts';
import { plain } from '../../src/search/found-article.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Hit } from '../../src/search/archive-search.ts';
import type { Query } from '../../src/search/query.ts';
import type { Order } from '../../src/search/search.ts';
import { drawStrings } from './draw-strings.ts';
import { readScanned, scan } from './plain-scan.ts';

const demo = 'tests/demo';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-search-'));
});

afterAll(() => rm(folder, { recursive: true }));

type Search = (query: Query, order?: Order) => Promise<readonly Hit[]>;

async function searchIn(articles: string, out: string): Promise<Search> {
  expect((await indexArchive({ articles, out })).failures).toEqual([]);
  const archive = await openBuiltArchive(out);
  return async (query, order = 'relevance') =>
    (await archive.ask({ query, narrowing: unnarrowed, order })).hits;
}

async function find(search: Search, typed: string, order?: Order): Promise<Map<string, string[]>> {
  const articles = await Promise.all((await search(parseQuery(typed), order)).map((hit) => hit.read()));
  return new Map(articles.map((article) => [article!.address, article!.sections.map(({ id }) => id)]));
}

describe('the demo papers', () => {
  let search: Search;
  beforeAll(async () => {
    search = await searchIn(demo, join(folder, 'demo'));
  });

  it('search finds what a plain scan finds, in the same sections', async () => {
    const scanned = await readScanned(demo);
    for (const { kind, typed, wanted, whole } of drawStrings(scanned, 220)) {
      const found = await find(search, typed);
      expect.soft(new Map([...found].sort()), `${kind}: ${typed}`).toEqual(scan(scanned, wanted, whole));
    }
  });

  it('sorts by day, in both directions', async () => {
    const days = async (order: Order) =>
      Promise.all((await search(parseQuery('a'), order)).map(async (hit) => (await hit.read())!.day));
    const newest = await days('newest');
    expect(newest.length).toBeGreaterThan(5);
    expect(newest).toEqual(newest.toSorted().reverse());
    expect(await days('oldest')).toEqual(newest.toSorted());
  });

  it('counts papers and years, each as the other narrows them', async () => {
    const archive = await openBuiltArchive(join(folder, 'demo'));
    const query = parseQuery('1');
    const all = await archive.ask({ query, narrowing: unnarrowed, order: 'newest' });
    const [[paper]] = [...all.counts.paper] as [[string, number], ...[string, number][]];
    const narrowing = { ...unnarrowed, paper: [paper] };
    const { counts, total } = await archive.ask({ query, narrowing, order: 'newest' });
    expect(counts.paper).toEqual(all.counts.paper);
    expect(total).toBe(all.counts.paper.get(paper));
    expect([...counts.year.values()].reduce((a, b) => a + b)).toBe(total);
  });
});

describe('an archive of three articles', () => {
  let search: Search;
  beforeAll(async () => {
    const articles = join(folder, 'three');
    await print(
      articles,
      'daily/1923-04-01/p01-01.md',
      { headline: '让“渡口”留在岸边', issued: '1923-04-01' },
      [
        '第一版没有渡口，留下来的有1208人，花了2.74亿元。他用 PDF 文件寄来。',
        '## 等船 的人',
        '发展中国家的学生会来。臺灣海峽。',
      ],
    );
    await print(articles, 'daily/undated/notice.md', { headline: 'The Xylophone Café', lang: 'en' }, [
      'The ferryman, well-known here, paid £3 4s. 6d. for the xylophone.',
      'Of the quay. The naïve.',
    ]);
    await print(
      articles,
      'unsorted/slip.md',
      { headline: '*', figures: [{ caption: '渡轮离岸', credit: '柳 摄' }] },
      [],
    );
    search = await searchIn(articles, join(folder, 'out'));
  });

  const daily = '/daily/1923-04-01/p01-01/';
  const notice = '/daily/undated/notice/';
  const slip = '/unsorted/slip/';

  it.each<[typed: string, found: Record<string, string[]>]>([
    ['渡口', { [daily]: ['s0'] }],
    ['渡', { [daily]: ['s0'], [slip]: ['figures'] }],
    ['渡口，留', { [daily]: ['s0'] }],
    ['渡口,留', { [daily]: ['s0'] }],
    ['渡口留', {}],
    ['版没', { [daily]: ['s0'] }],
    ['208', { [daily]: ['s0'] }],
    ['1208人', { [daily]: ['s0'] }],
    ['2.74亿元', { [daily]: ['s0'] }],
    ['274', {}],
    ['PDF文件', { [daily]: ['s0'] }],
    ['用pdf', { [daily]: ['s0'] }],
    ['等船的人', { [daily]: ['s1'] }],
    ['人发', {}],
    ['國家 台湾', { [daily]: ['s1'] }],
    ['国家 渡轮', {}],
    ['“渡口”', { [daily]: ['s0'] }],
    ['"“渡口”"', { [daily]: ['s0'] }],
    ['"渡口”留"', { [daily]: ['s0'] }],
    ['ferry', { [notice]: ['s0'] }],
    ['"ferry"', {}],
    ['"ferryman"', { [notice]: ['s0'] }],
    ['erryman', {}],
    ['ferrymanly', {}],
    ['well-known', { [notice]: ['s0'] }],
    ['"well known"', {}],
    ['well known', { [notice]: ['s0'] }],
    ['£3 4s. 6d.', { [notice]: ['s0'] }],
    ['"£3 4s. 6d."', { [notice]: ['s0'] }],
    ['"3 4"', { [notice]: ['s0'] }],
    ['34', {}],
    ['x', { [notice]: ['s0'] }],
    ['cafe', { [notice]: ['s0'] }],
    ['NAIVE', { [notice]: ['s0'] }],
    ['naïve', { [notice]: ['s0'] }],
    ['"the quay"', { [notice]: ['s0'] }],
    ['"xylophone of"', {}],
    ['“”，。', {}],
    ['', {}],
  ])('%s', async (typed, found) => {
    expect(Object.fromEntries(await find(search, typed))).toEqual(found);
  });

  it('sets articles without a day last in either direction', async () => {
    for (const order of ['newest', 'oldest'] as const) {
      expect([...(await find(search, '渡', order)).keys()]).toEqual([daily, slip]);
    }
  });

  it('gives the printed text back, marked', async () => {
    const [hit] = await search(parseQuery('臺灣'));
    const article = await hit!.read();
    expect(article?.headline).toBe('让“渡口”留在岸边');
    expect(article?.sections.map(({ heading }) => heading && plain(heading))).toEqual(['等船 的人']);
    expect(article?.sections[0]?.excerpt.filter(({ marked }) => marked)).toEqual([
      { text: '臺灣', marked: true },
    ]);
  });
});

it('leaves out hardly readable text where that is wished, and only there', async () => {
  const [articles, out] = [join(folder, 'qualities'), join(folder, 'qualities-out')];
  const qualities = { 'p01-01': 0.95, 'p01-02': 0.85, 'p01-03': 0.4, 'p01-04': undefined };
  for (const [id, quality] of Object.entries(qualities)) {
    const front = { headline: '渡口', issued: '1923-04-01', quality };
    await print(articles, `daily/1923-04-01/${id}.md`, front, []);
  }
  expect(await (await searchIn(articles, out))(parseQuery('渡口'))).toHaveLength(4);
  const archive = await openBuiltArchive(out);
  const narrowing = { ...unnarrowed, quality: readable };
  const left = (await archive.ask({ query: parseQuery('渡口'), narrowing, order: 'newest' })).hits;
  const addresses = await Promise.all(left.map(async (hit) => (await hit.read())!.address));
  expect(addresses.toSorted()).toEqual(
    ['p01-01', 'p01-02', 'p01-04'].map((id) => `/daily/1923-04-01/${id}/`),
  );
});

it('an archive without articles is indexed and finds nothing', async () => {
  const search = await searchIn(join(folder, 'nowhere'), join(folder, 'empty'));
  expect(await find(search, '渡口')).toEqual(new Map());
});

it('a file that is no article is named, and the rest is indexed', async () => {
  const articles = join(folder, 'broken');
  await print(articles, 'daily/1923-04-01/p01-01.md', { headline: '渡口' }, []);
  await writeFile(join(articles, 'daily/1923-04-01/p01-02.md'), 'no frontmatter');
  const { articles: count, failures } = await indexArchive({ articles, out: join(folder, 'rest') });
  expect(count).toBe(1);
  expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('p01-02.md')]);
});

it('leaves nothing of an index that stood there before', async () => {
  const out = join(folder, 'again');
  await indexArchive({ articles: demo, out });
  await indexArchive({ articles: join(folder, 'nowhere'), out });
  expect(await readdir(join(out, 'pagefind'))).toEqual(['outline.json']);
});

async function print(folder: string, file: string, front: object, body: readonly string[]): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true });
  // JSON is YAML.
  await writeFile(
    join(folder, file),
    `---\n${JSON.stringify({ lang: 'zh-Hans', ...front })}\n---\n\n${body.join('\n\n')}\n`,
  );
}
