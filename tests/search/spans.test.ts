import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, ArchiveSearch } from '../../src/search/archive-search.ts';
import { BrokenIndex } from '../../src/search/broken-index.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import { facets, unnarrowed, type Narrowing } from '../../src/search/facets.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Order } from '../../src/search/search.ts';
import { readScanned, scan } from './plain-scan.ts';

const demo = 'tests/demo';
const limit = { articles: 15, bytes: Infinity };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-spans-'));
});

afterAll(() => rm(folder, { recursive: true }));

function asking(typed: string, order: Order = 'newest', narrowing: Partial<Narrowing> = {}) {
  return { query: parseQuery(typed), order, narrowing: { ...unnarrowed, ...narrowing } };
}

describe('the demo papers in spans of fifteen articles', () => {
  let archive: ArchiveSearch;
  let one: ArchiveSearch;
  beforeAll(async () => {
    const [out, whole] = [join(folder, 'demo'), join(folder, 'whole')];
    await indexArchive({ articles: demo, out, limit });
    await indexArchive({ articles: demo, out: whole });
    archive = await openBuiltArchive(out);
    one = await openBuiltArchive(whole);
  });

  it('are several, the newest first, and hold every article once', () => {
    const days = archive.spans.map(({ to }) => to!);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted().reverse());
    expect(archive.spans.reduce((sum, { articles }) => sum + articles, 0)).toBe(archive.articles);
  });

  it.each(['渡口', '1', 'the', 'ferry OR 桥', '江 -渡口'])('are found as in one: %s', async (typed) => {
    for (const order of ['newest', 'oldest'] as const) {
      const [apart, together] = [
        await archive.ask(asking(typed, order)),
        await one.ask(asking(typed, order)),
      ];
      expect(await addressesOf(apart)).toEqual(await addressesOf(together));
      expect(apart.counts).toEqual(together.counts);
      expect(apart.days).toEqual(together.days);
    }
    const ranked = await archive.ask(asking(typed, 'relevance'));
    expect(new Set(await addressesOf(ranked))).toEqual(
      new Set(await addressesOf(await one.ask(asking(typed)))),
    );
  });

  it('are told one after the other, and the last has what a plain scan finds', async () => {
    const told: Answer[] = [];
    const last = await archive.ask(asking('渡口'), (answer) => told.push(answer));
    expect(told.map(({ spansRead }) => spansRead)).toEqual(archive.spans.map((_, n) => n + 1));
    expect(told.at(-1)).toBe(last);
    expect(last.isMore).toBe(false);
    const wanted = scan(await readScanned(demo), '渡口');
    expect(new Set(await addressesOf(last))).toEqual(new Set(wanted.keys()));
  });

  it('are read no further when the reader stops', async () => {
    const stop = new AbortController();
    const told: Answer[] = [];
    const asked = archive.ask(
      asking('渡口'),
      (answer) => {
        told.push(answer);
        stop.abort();
      },
      stop.signal,
    );
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(told).toHaveLength(1);
  });

  it('are read no further when enough was found, and that is said', async () => {
    const answer = await archive.ask({ ...asking('1'), enough: 2 });
    expect(answer.isMore).toBe(true);
    expect(answer.spansRead).toBeLessThan(answer.spansWanted);
    expect(answer.total).toBeGreaterThanOrEqual(2);
  });

  it('are passed by where they hold no day that is wanted', async () => {
    const { spansWanted, hits } = await archive.ask(asking('1', 'newest', { year: ['1923'] }));
    expect(spansWanted).toBeLessThan(archive.spans.length);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ facts }) => facts.day?.startsWith('1923'))).toBe(true);
    const { hits: dated } = await archive.ask(asking('1 before:1924'));
    expect(dated.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
  });

  it.each(facets)('are counted by %s as plain counting does', async (facet) => {
    const all = await archive.ask({ ...asking('1'), authors: true });
    for (const [value, count] of [...all.counts[facet]].slice(0, 5)) {
      const narrowed = await archive.ask(asking('1', 'newest', { [facet]: [value] }));
      expect(narrowed.total, value).toBe(count);
    }
  });
});

describe('an index that is built again', () => {
  const build = async (articles: string, name: string) =>
    indexArchive({ articles, out: join(folder, name), kept: join(folder, 'kept'), limit });

  it('takes the spans that did not change from where they were kept', async () => {
    const articles = join(folder, 'articles');
    await cp(demo, articles, { recursive: true });
    const first = await build(articles, 'first');
    expect(first.made.length).toBeGreaterThan(3);
    expect((await build(articles, 'second')).made).toEqual([]);
    const file = join(articles, 'wrenhaven-packet/1926-06-18/p01-01.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nOne more line of the quay.\n`);
    const third = await build(articles, 'third');
    expect(third.made).toHaveLength(1);
    const answer = await (await openBuiltArchive(join(folder, 'third'))).ask(asking('"line of the quay"'));
    expect(answer.total).toBe(1);
  });

  it('is opened by itself under a page that had the old one open', async () => {
    const articles = join(folder, 'articles');
    const out = join(folder, 'open');
    await indexArchive({ articles, out, limit });
    const archive = await openBuiltArchive(out);
    expect((await archive.ask(asking('"never seen before"'))).total).toBe(0);
    const file = join(articles, 'wrenhaven-packet/1926-06-18/p01-01.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nA heron that was never seen before.\n`);
    await indexArchive({ articles, out, limit });
    expect((await archive.ask(asking('"never seen before"'))).total).toBe(1);
  });

  it('answers all that was asked at once of the one it replaced', async () => {
    const articles = join(folder, 'articles');
    const out = join(folder, 'at-once');
    await indexArchive({ articles, out, limit });
    const archive = await openBuiltArchive(out);
    await archive.ask(asking('渡口'));
    const file = join(articles, 'wrenhaven-packet/1926-06-18/p01-01.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nA bittern that was never heard before.\n`);
    await rm(join(out, 'pagefind'), { recursive: true });
    await indexArchive({ articles, out, limit });
    const words = ['"never heard before"', 'bittern', 'ferry', '大桥', 'quay'];
    const answers = await Promise.all(words.map((typed) => archive.ask(asking(typed))));
    const fresh = await openBuiltArchive(out);
    for (const [n, typed] of words.entries())
      expect(answers[n]!.total, typed).toBe((await fresh.ask(asking(typed))).total);
    expect(answers[1]!.total).toBe(1);
  });
});

describe('a broken file of the index', () => {
  let out: string;
  beforeAll(async () => {
    out = join(folder, 'sound');
    await indexArchive({ articles: demo, out, limit });
  });

  it.each<[what: string, kind: RegExp, damage: (file: string, other: string) => Promise<void>]>([
    ['a missing chunk', /\.pf_index$/u, (file) => rm(file)],
    ['a cut chunk', /\.pf_index$/u, async (file) => writeFile(file, (await readFile(file)).subarray(0, -20))],
    ['a page in place of a chunk', /\.pf_index$/u, (file) => writeFile(file, '<!doctype html><p>Not here.')],
    ['a chunk of another span', /\.pf_index$/u, (file, other) => cp(other, file)],
    ['another outline of Pagefind', /\.pf_meta$/u, (file, other) => cp(other, file)],
    ['a missing catalogue', /catalogue\.gz$/u, (file) => rm(file)],
    ['a cut engine', /wasm\..*$/u, async (file) => writeFile(file, (await readFile(file)).subarray(0, 999))],
  ])('is told rather than little found: %s', async (_, kind, damage) => {
    const broken = await mkdtemp(join(folder, 'broken-'));
    await cp(out, broken, { recursive: true });
    const spans = (await readdir(join(broken, 'pagefind'))).filter((name) => !name.endsWith('.json'));
    const filesOf = async (span: string) =>
      (await readdir(join(broken, 'pagefind', span), { recursive: true }))
        .filter((name) => kind.test(name))
        .map((name) => join(broken, 'pagefind', span, name));
    const [other] = await filesOf(spans[1]!);
    for (const file of await filesOf(spans[0]!)) await damage(file, other!);
    const archive = await openBuiltArchive(broken);
    const error = await archive.ask(asking('渡口 OR ferry OR 1')).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenIndex);
    expect((error as BrokenIndex).file).toMatch(kind);
    await cp(out, broken, { recursive: true });
    expect((await archive.ask(asking('渡口 OR ferry OR 1'))).total).toBeGreaterThan(5);
  });

  it('is told where it is an article', async () => {
    const broken = join(folder, 'fragments');
    await cp(out, broken, { recursive: true });
    const archive = await openBuiltArchive(broken);
    const [first, second] = (await archive.ask(asking('渡口'))).hits;
    const files = await readdir(join(broken, 'pagefind'), { recursive: true });
    const fileOf = (id: string) =>
      join(
        broken,
        'pagefind',
        files.find((name) => name.endsWith(`${id}.pf_fragment`))!,
      );
    await cp(fileOf(second!.id), fileOf(first!.id));
    await expect(first!.read()).rejects.toBeInstanceOf(BrokenIndex);
    expect((await second!.read())?.headline).toBeTypeOf('string');
  });
});

async function addressesOf({ hits }: Answer): Promise<string[]> {
  return Promise.all(hits.map(async (hit) => (await hit.read())!.address));
}
