import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { articleAddress } from '../../src/model/address.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import { plain } from '../../src/search/found-article.ts';
import type { Hit } from '../../src/search/archive-search.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { parseQuery, queryOf, type Query } from '../../src/search/query.ts';
import { readScanned, scan, type ScannedArticle } from './plain-scan.ts';

const demo = 'tests/demo';

describe('a query of several parts', () => {
  let folder: string;
  let search: (query: Query) => Promise<readonly Hit[]>;
  let scanned: ScannedArticle[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-search-'));
    await indexArchive({ articles: demo, out: folder });
    const archive = await openBuiltArchive(folder);
    search = async (query) => (await archive.ask({ query, narrowing: unnarrowed, order: 'relevance' })).hits;
    scanned = await readScanned(demo);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const found = async (typed: string) => {
    const hits = await search(parseQuery(typed));
    return new Set(await Promise.all(hits.map(async (hit) => (await hit.read())!.address)));
  };

  const addresses = (typed: string) => new Set(scan(scanned, typed).keys());

  it.each([
    ['渡口 OR ferry', () => addresses('渡口').union(addresses('ferry'))],
    ['桥 -渡口', () => addresses('桥').difference(addresses('渡口'))],
    ['ferry -"the bridge"', () => addresses('ferry').difference(addresses('the bridge'))],
    ['-the', () => new Set(scanned.map(({ address }) => address)).difference(addresses('the'))],
    [
      '渡口 OR 码头 桥 -市长',
      () =>
        addresses('渡口')
          .union(addresses('码头'))
          .intersection(addresses('桥'))
          .difference(addresses('市长')),
    ],
  ])('%s', async (typed, wanted) => {
    const articles = wanted();
    expect(articles.size).toBeGreaterThan(0);
    expect(await found(typed)).toEqual(articles);
  });

  it('looks for a headline, a byline, a caption only there', async () => {
    const files = (await listFiles(demo)).filter((file) => placeOfArticle(file) !== undefined);
    const read = await Promise.all(
      files.map(async (file) => ({
        address: articleAddress(placeOfArticle(file)!),
        ...readArticle(await readFile(join(demo, file), 'utf8')).article,
      })),
    );
    const having = (of: (article: (typeof read)[number]) => string) =>
      new Set(read.filter((article) => of(article).includes('渡')).map(({ address }) => address));
    const parts = {
      headline: having(({ kicker, headline, deck }) => [kicker, headline, deck].join('\n')),
      byline: having(({ byline = '' }) => byline),
      caption: having(({ figures = [] }) =>
        figures.flatMap(({ caption, credit }) => [caption, credit]).join('\n'),
      ),
    };
    for (const [field, articles] of Object.entries(parts))
      expect(await found(`${field}:渡`), field).toEqual(articles);
    expect(parts.headline.size).toBeGreaterThan(0);
  });

  it('finds across one mark what is typed without it, when that is asked for', async () => {
    const [query, printed] = acrossOneMark(scanned);
    expect(await search(parseQuery(query))).toEqual([]);
    const [term] = parseQuery(query).terms;
    const hits = await search(queryOf([{ ...term!, loose: true }]));
    expect(hits.length).toBeGreaterThan(0);
    const article = await hits[0]!.read();
    expect(plain(article!.sections[0]!.excerpt)).toContain(printed);
  });
});

/** A stretch of the demo's Chinese with one comma in it, without and with the comma. */
function acrossOneMark(scanned: readonly ScannedArticle[]): [query: string, printed: string] {
  const pieces = scanned.flatMap(({ sections }) => sections.flatMap((section) => section.pieces));
  for (const piece of pieces) {
    const [printed] = /\p{Script=Han}{3}，\p{Script=Han}{3}/u.exec(piece) ?? [];
    const query = printed?.replace('，', '');
    if (printed && query && scan(scanned, query).size === 0) return [query, printed];
  }
  throw new Error('The demo has no comma between characters.');
}
