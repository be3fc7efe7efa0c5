import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { drawStrings } from '../search/draw-strings.ts';
import { readScanned, scan } from '../search/plain-scan.ts';
import { faultsOf } from './faults.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { SearchPage } from './search-page.ts';

let site: OpenSite;
let page: Page;
let search: SearchPage;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage();
  search = new SearchPage(site, page);
  return () => page.close();
});

it('finds what a plain scan finds, in the same sections, for 80 strings', async () => {
  const scanned = await readScanned(findFolders().articles);
  await search.open();
  for (const { kind, typed, wanted, whole } of drawStrings(scanned, 80)) {
    await search.look(typed);
    await search.listAll();
    expect
      .soft(new Map([...(await search.listed())].sort()), `${kind}: ${typed}`)
      .toEqual(scan(scanned, wanted, whole));
  }
}, 300_000);

describe('a reader who finds nothing', () => {
  it('is told in a sentence when nothing is found, and how to go on', async () => {
    await search.open('?q=渡口？？留');
    expect(await search.headlines()).toEqual([]);
    expect(await page.locator('.understood').innerText()).toContain('渡口？？留');
    expect(await search.said()).not.toBe('');
    expect(await page.locator('.advice a').count()).toBeGreaterThan(0);
  });

  it('is told when there is nothing but punctuation', async () => {
    await search.open(`?q=${encodeURIComponent('，。')}`);
    expect(await search.said()).not.toBe('');
    expect(await search.headlines()).toEqual([]);
  });

  it('is told when the search does not open, and can try again', async () => {
    await page.route('**/pagefind/outline*.json', (route) => route.abort());
    await search.open('?q=渡口');
    const again = page.locator('.advice button');
    expect(await again.isVisible()).toBe(true);
    await page.unroute('**/pagefind/outline*.json');
    await again.click();
    await page.locator('.hits h2').first().waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s, axe finds nothing to mend', (colorScheme) => {
  it.each(['', '?q=ferry', '?q=渡口&from=1998&to=1998', '?q=渡口&view=lines', '?q=nowhereatall'])(
    'at /search/%s',
    async (parameters) => {
      await page.emulateMedia({ colorScheme });
      await search.open(parameters);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

it('without JavaScript the page leads to the papers', async () => {
  const plain = await site.browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}search/`);
  const link = plain.locator('archive-search noscript a');
  expect(await link.isVisible()).toBe(true);
  await link.click();
  expect(plain.url()).toBe(site.url);
  await plain.close();
});
