import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { drawStrings } from '../search/draw-strings.ts';
import { readScanned, scan } from '../search/plain-scan.ts';
import { faultsOf } from './faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage();
  return () => page.close();
});

const field = () => page.getByRole('searchbox');
const said = () => page.locator('[data-part="said"]').innerText();
const headlines = () => page.locator('.hits h2').allInnerTexts();

async function openSearchPage(parameters = ''): Promise<void> {
  await page.goto(`${site.url}search/${parameters}`);
  await answered();
}

async function look(typed: string): Promise<void> {
  await field().fill(typed);
  await field().press('Enter');
  await answered();
}

async function answered(): Promise<void> {
  await page.waitForFunction(() => document.querySelector('archive-search:not([data-busy])') !== null);
}

async function listAll(): Promise<void> {
  const more = page.locator('[data-part="more"]');
  while (await more.isVisible()) {
    await more.click();
    await answered();
  }
}

const bar = (from: string) => page.locator(`.bars [data-from="${from}"]`);

/** The bars of the chart: of what, and how many articles each says it stands for. */
async function bars(): Promise<{ from: string; to: string; count: number }[]> {
  return page.locator('.bars button').evaluateAll((buttons) =>
    (buttons as HTMLElement[]).map(({ dataset, title }) => ({
      from: dataset['from']!,
      to: dataset['to']!,
      count: Number(/(\d+)\D*$/u.exec(title)![1]),
    })),
  );
}

/** The addresses of the articles that are listed, each with the ids of its sections. */
async function listed(): Promise<Map<string, string[]>> {
  const base = new URL(site.url).pathname.replace(/\/$/u, '');
  const links = await page
    .locator('.hits > li')
    .evaluateAll((items) =>
      items.map((item) =>
        Array.from(item.querySelectorAll('a'), ({ pathname, hash }) => ({ pathname, hash })),
      ),
    );
  return new Map(
    links.map(([headline, ...sections]) => [
      headline!.pathname.slice(base.length),
      sections.map(({ hash }) => hash.slice(1)),
    ]),
  );
}

it('finds what a plain scan finds, in the same sections, for 220 strings', async () => {
  const scanned = await readScanned(findFolders().articles);
  await openSearchPage();
  for (const { kind, typed, wanted, whole } of drawStrings(scanned, 220)) {
    await look(typed);
    await listAll();
    expect
      .soft(new Map([...(await listed())].sort()), `${kind}: ${typed}`)
      .toEqual(scan(scanned, wanted, whole));
  }
}, 300_000);

describe('a reader who searches', () => {
  it('opens a result at its section', async () => {
    await openSearchPage('?q=渡口');
    const link = page.locator('.hits ul a[href$="#s1"]').first();
    await link.click();
    await page.waitForURL(/\?q=.*#s1$/u);
    expect(await page.locator('#s1').count()).toBe(1);
    await expect
      .poll(() => page.locator('#s1').evaluate((section) => section.getBoundingClientRect().top))
      .toBeLessThan(page.viewportSize()!.height);
  });

  it('steps from place to place there, and clears the marks', async () => {
    await page.goto(`${site.url}yunting-daily/1998-11-09/p03-01/?q=渡口#s2`);
    const bar = page.locator('.hit-bar');
    const at = async () => Number((await bar.locator('.at').innerText()).match(/\d+/u));
    await bar.waitFor();
    const count = await page.locator('article mark').count();
    const first = await at();
    expect(await page.locator('#s2 mark.current').count()).toBe(1);
    await page.keyboard.press('n');
    expect(await at()).toBe((first % count) + 1);
    await page.keyboard.press('p');
    expect(await at()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('article mark, .hit-bar').count()).toBe(0);
    expect(page.url()).toMatch(/p03-01\/#s2$/u);
  });

  it('fetches no script of ours for an article that is merely read', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`${site.url}yunting-daily/1998-11-09/p03-01/`);
    expect(scripts.filter((url) => url.includes('Step'))).toEqual([]);
  });

  it('sees the words marked in headline and text', async () => {
    await openSearchPage('?q=渡口');
    const marks = await page.locator('.hits mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['渡口']));
    expect(await page.locator('.hits h2 mark').count()).toBeGreaterThan(0);
  });

  it('finds Traditional and Simplified by either', async () => {
    await openSearchPage('?q=江');
    await look('云汀日报');
    const simplified = await headlines();
    await look('雲汀日報');
    expect(await headlines()).toEqual(simplified);
  });

  it('goes back to the question before, and forward', async () => {
    await openSearchPage('?q=渡口');
    const first = await headlines();
    await look('ferry');
    expect(await headlines()).not.toEqual(first);
    await page.goBack();
    await answered();
    expect(await field().inputValue()).toBe('渡口');
    expect(await headlines()).toEqual(first);
    await page.goForward();
    await answered();
    expect(await field().inputValue()).toBe('ferry');
  });

  it('narrows by a bar of the chart and keeps that in the address', async () => {
    await openSearchPage('?q=1');
    const all = await said();
    const [first] = await bars();
    await bar(first!.from).click();
    await answered();
    expect(page.url()).toContain(`&from=${first!.from}&to=${first!.to}`);
    await listAll();
    expect(await headlines()).toHaveLength(first!.count);
    expect(await said()).not.toBe(all);
    await page.reload();
    await answered();
    await listAll();
    expect(await headlines()).toHaveLength(first!.count);
    await look('渡口');
    expect(page.url()).not.toContain('from');
  });

  it('draws over several bars, and takes the span away by its chip', async () => {
    await openSearchPage('?q=1');
    const all = await bars();
    const [one, other] = [all[0]!, all[2]!];
    const [from, to] = [await bar(one.from).boundingBox(), await bar(other.from).boundingBox()];
    await page.mouse.move(from!.x + from!.width / 2, from!.y + 20);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width / 2, to!.y + 30, { steps: 4 });
    await page.mouse.up();
    await answered();
    expect(page.url()).toContain(`from=${one.from}&to=${other.to}`);
    await page.locator('[data-part="chips"] button').first().click();
    await answered();
    expect(page.url()).not.toContain('from');
  });

  it('draws a year by its months once it is wanted', async () => {
    await openSearchPage('?q=渡口&from=1998&to=1998');
    expect((await bars()).map(({ from }) => from)).toEqual(
      Array.from({ length: 12 }, (_, n) => `1998-${String(n + 1).padStart(2, '0')}`),
    );
  });

  it('sorts by day', async () => {
    await openSearchPage('?q=a&sort=oldest');
    await listAll();
    const days = await page
      .locator('.hits time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThan(1);
  });

  it('does it all by keyboard', async () => {
    await openSearchPage();
    await page.locator('body').press('/');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await answered();
    await page.locator('[name=sort][value=relevance]').focus();
    await page.keyboard.press('ArrowDown');
    await answered();
    expect(page.url()).toContain('sort=newest');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('newest');
    await page.locator('.bars [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const [, second, third] = await bars();
    await page.keyboard.press('Enter');
    await answered();
    expect(page.url()).toContain(`from=${second!.from}&to=${third!.to}`);
    expect(await page.evaluate(() => document.activeElement?.closest('.bars') !== null)).toBe(true);
  });

  it('goes on reading where more is listed', async () => {
    await openSearchPage('?q=1');
    expect(await headlines()).toHaveLength(20);
    await page.locator('[data-part="more"]').click();
    await answered();
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('li')?.matches(':nth-child(21)'),
    );
    expect(focused).toBe(true);
  });

  it('is told in a sentence when nothing is found, and how to go on', async () => {
    await openSearchPage('?q=渡口？？留');
    expect(await headlines()).toEqual([]);
    expect(await page.locator('.understood').innerText()).toContain('渡口？？留');
    expect(await said()).not.toBe('');
    expect(await page.locator('.advice a').count()).toBeGreaterThan(0);
  });

  it('is told when there is nothing but punctuation', async () => {
    await openSearchPage(`?q=${encodeURIComponent('，。')}`);
    expect(await said()).not.toBe('');
    expect(await headlines()).toEqual([]);
  });

  it('is told when the search does not open, and can try again', async () => {
    await page.route('**/pagefind/outline*.json', (route) => route.abort());
    await openSearchPage('?q=渡口');
    const again = page.locator('.advice button');
    expect(await again.isVisible()).toBe(true);
    await page.unroute('**/pagefind/outline*.json');
    await again.click();
    await page.locator('.hits h2').first().waitFor();
  });

  it('has the whole page on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openSearchPage('?q=ferry');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('.filters input').first().isVisible()).toBe(false);
    await page.locator('.filters > summary').click();
    expect(await page.locator('.filters input').first().isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in the %s, axe finds nothing to mend', (colorScheme) => {
  it.each(['', '?q=ferry', '?q=渡口&from=1998&to=1998', '?q=渡口&view=lines', '?q=nowhereatall'])(
    'at /search/%s',
    async (parameters) => {
      await page.emulateMedia({ colorScheme });
      await openSearchPage(parameters);
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
