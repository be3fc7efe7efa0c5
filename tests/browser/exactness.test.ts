import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve-folder.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import { drawQueries, type DrawnQuery } from '../search/draw-queries.ts';
import { writeRestoredArticles } from '../search/generated-archive.ts';
import { readScanned } from '../search/plain-scan.ts';
import type { AskArchive, Found } from './ask-archive.ts';
import { openBrowser } from './open-browser.ts';
import { serveSources } from './serve-sources.ts';

const restoredArticles = 2000;

let folder: string;
let served: Served;
let queries: readonly DrawnQuery[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-exactness-'));
  const articles = join(folder, 'articles');
  await writeRestoredArticles(articles, restoredArticles, 1);
  for (const paper of ['yunting-daily', 'wrenhaven-packet'])
    await cp(join('tests/demo', paper), join(articles, paper), { recursive: true });
  expect((await indexArchive({ articles, out: folder })).failures).toEqual([]);
  queries = drawQueries(await readScanned(articles));
  served = await serveSources(folder);
}, 400_000);

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

it('finds what a plain scan finds, in Chromium, article by article and section by section', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.addScriptTag({ type: 'module', url: '/tests/browser/ask-archive.ts' });
    await page.waitForFunction(() => 'askArchive' in globalThis);
    const found: Found[] = [];
    for (const { typed } of queries) found.push(await page.evaluate(ask, typed));
    const articles = startTally();
    const sections = startTally();
    for (const [n, { kind, typed, wanted }] of queries.entries()) {
      const places = Object.entries(found[n]!);
      articles.add(new Set(wanted.keys()), new Set(places.map(([address]) => address)), `${kind}: ${typed}`);
      sections.add(spell(wanted), spell(places), `${kind}: ${typed}`);
    }
    console.log(`${queries.length} queries: articles ${articles.say()}; sections ${sections.say()}`);
    expect(articles.recall(), articles.missed.join('\n')).toBe(1);
    expect(sections.recall(), sections.missed.join('\n')).toBe(1);
    expect(articles.precision(), articles.more.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(sections.precision(), sections.more.join('\n')).toBeGreaterThanOrEqual(0.995);
  } finally {
    await browser.close();
  }
}, 400_000);

const ask = (typed: string) => (globalThis as unknown as { askArchive: AskArchive }).askArchive(typed);

function spell(places: Iterable<readonly [address: string, ids: readonly string[]]>): Set<string> {
  return new Set(Array.from(places).flatMap(([address, ids]) => ids.map((id) => `${address}#${id}`)));
}

function startTally() {
  let [right, wanted, found] = [0, 0, 0];
  const missed: string[] = [];
  const more: string[] = [];
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    missed,
    more,
    add(its: ReadonlySet<string>, ours: ReadonlySet<string>, query: string) {
      right += its.intersection(ours).size;
      wanted += its.size;
      found += ours.size;
      for (const place of its.difference(ours)) missed.push(`${query} misses ${place}`);
      for (const place of ours.difference(its)) more.push(`${query} finds ${place}`);
    },
    recall: () => share(wanted),
    precision: () => share(found),
    say: () => `recall ${share(wanted).toFixed(4)}, precision ${share(found).toFixed(4)}, of ${wanted}`,
  };
}
