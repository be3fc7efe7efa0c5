import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { findFolders } from '../../src/archive/folders.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { SearchPage } from './search-page.ts';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
let search: SearchPage;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  context = await site.browser.newContext();
  page = await context.newPage();
  search = new SearchPage(site, page);
  return () => context.close();
});

const chunks = '**/*.pf_index';
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};

describe('a reader whose index does not come whole', () => {
  it.each([
    ['a chunk is missing', chunks, (route: Route) => route.fulfill({ status: 404, body: 'Not found' })],
    ['a chunk is cut', chunks, cut],
    [
      'a page stands where a chunk should be',
      chunks,
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
    ],
    ['a catalogue is cut', '**/catalogue.gz', cut],
    ['an article’s text is missing', '**/*.pf_fragment', (route: Route) => route.abort()],
  ])('is told when %s, sees no results as if they were all, and can try again', async (_, files, spoil) => {
    await context.route(files, spoil);
    await search.open('?q=渡口');
    expect(await page.locator('archive-search').getAttribute('data-state')).toBe('failed');
    expect(await search.headlines()).toEqual([]);
    expect(await search.said()).not.toMatch(/\d/u);
    await context.unroute(files);
    await page.getByRole('button', { name: '再试一次' }).click();
    await search.answered();
    expect((await search.headlines()).length).toBeGreaterThan(3);
  });
});

it('a reader with a slow connection is told that it is being looked, and then the whole answer', async () => {
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  });
  await page.goto(`${site.url}search/`);
  await search.field().fill('渡口');
  await search.field().press('Enter');
  await page.waitForSelector('archive-search[data-busy]');
  await search.answered();
  const slow = await search.headlines();
  const fast = await context.newPage();
  const other = new SearchPage(site, fast);
  await other.open('?q=渡口');
  expect(slow).toEqual(await other.headlines());
  expect(slow.length).toBeGreaterThan(3);
});

it('a reader goes on in the new index when the archive is built anew under the open page', async () => {
  const { articles, out } = findFolders();
  const folder = await mkdtemp(join(tmpdir(), 'backfile-anew-'));
  await cp(out, join(folder, 'site'), { recursive: true });
  await cp(articles, join(folder, 'articles'), { recursive: true });
  const served = await serveFolder(join(folder, 'site'));
  try {
    const other = new SearchPage({ ...site, url: served.url }, page);
    await other.open('?q=渡口');
    const before = await other.headlines();
    const model = await readFile(join(articles, 'yunting-daily/1998-11-09/p01-01.md'), 'utf8');
    await mkdir(join(folder, 'articles/yunting-daily/1999-12-31'));
    await writeFile(
      join(folder, 'articles/yunting-daily/1999-12-31/p01-01.md'),
      model.replaceAll('1998-11-09', '1999-12-31').replace(/^headline: .*$/mu, 'headline: 琉璃灯塔'),
    );
    await indexArchive({ articles: join(folder, 'articles'), out: join(folder, 'site') });
    await other.look('琉璃灯塔');
    expect(await other.headlines()).toEqual(['琉璃灯塔']);
    await other.look('渡口');
    expect((await other.headlines()).length).toBeGreaterThanOrEqual(before.length);
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
});

it('two tabs search at once, each for its own words', async () => {
  const second = await context.newPage();
  const other = new SearchPage(site, second);
  await Promise.all([search.open('?q=渡口'), other.open('?q=ferry')]);
  await Promise.all([search.look('大桥'), other.look('bridge')]);
  expect(await page.locator('.hits mark').allInnerTexts()).toContain('大桥');
  expect((await second.locator('.hits mark').allInnerTexts()).join(' ')).toMatch(/^bridge/iu);
  expect(new URL(page.url()).searchParams.get('q')).toBe('大桥');
  expect(new URL(second.url()).searchParams.get('q')).toBe('bridge');
});

it('the address of a search, shared, shows another reader the same: words, days, order and place', async () => {
  await search.open('?q=渡口');
  await search.bar('1998').click();
  await search.answered();
  await page.getByRole('radio', { name: '从旧到新' }).check();
  await search.answered();
  const [address, headlines, said] = [page.url(), await search.headlines(), await search.said()];
  const stranger = await site.browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto(address);
  const seen = new SearchPage(site, theirs);
  await seen.answered();
  expect(await seen.headlines()).toEqual(headlines);
  expect(await seen.said()).toBe(said);
  await theirs.locator('.hits ul a').first().click();
  await theirs.locator('.hit-bar').waitFor();
  const place = theirs.url();
  expect(await theirs.locator('mark.current').count()).toBeGreaterThan(0);
  await theirs.goBack();
  await seen.answered();
  expect(await seen.headlines()).toEqual(headlines);
  await page.goto(place);
  await page.locator('mark.current').first().waitFor();
  await stranger.close();
});

it.each([
  ['at 320 pixels', 320, 1],
  ['at 200 % on a window of 1280 pixels', 640, 2],
])('nothing of a search is lost %s', async (_, width, deviceScaleFactor) => {
  const narrow = await site.browser.newContext({ viewport: { width, height: 700 }, deviceScaleFactor });
  const its = await narrow.newPage();
  const seen = new SearchPage(site, its);
  for (const query of ['?q=渡口', '?q=渡口&view=lines', '?q=没有这样的话', '?q=bridge&sort=newest']) {
    await seen.open(query);
    expect(await its.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await seen.field().isVisible()).toBe(true);
    expect((await seen.said()).length).toBeGreaterThan(2);
  }
  await narrow.close();
});
