import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

describe('a reader who searches', () => {
  it('opens a result at its section', async () => {
    await search.open('?q=渡口');
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

  it('is offered similar spellings where nothing was found, and told how the word is printed', async () => {
    await search.open('?q=Tarrov');
    const offer = page.locator('[data-part="advice"] a[href*="similar=yes"]');
    expect(await offer.innerText()).toMatch(/^Tarrov（\d+篇）$/u);
    await offer.click();
    await search.answered();
    expect(await page.getByRole('checkbox', { name: '也找相近的拼法' }).isChecked()).toBe(true);
    const spelt = page.locator('.spelt', { hasText: /^此处印作“.*Tarrow.*”$/u });
    await page.locator('.hits article').filter({ has: spelt }).first().locator('h2 a').click();
    await page.locator('.hit-bar').waitFor();
    expect(await page.locator('article mark').allInnerTexts()).toContain('Tarrow');
  });

  it('is offered the longest beginning and end that the archive holds', async () => {
    await search.open('?q=苇江大桥飞走了');
    const offers = await page.locator('[data-part="advice"] a[href*="q="]').allInnerTexts();
    expect(offers.some((offer) => /^苇江大桥（\d+篇）$/u.test(offer))).toBe(true);
  });

  it('fetches no script of ours for an article that is merely read', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`${site.url}yunting-daily/1998-11-09/p03-01/`);
    expect(scripts.filter((url) => url.includes('Step'))).toEqual([]);
  });

  it('sees the words marked in headline and text', async () => {
    await search.open('?q=渡口');
    const marks = await page.locator('.hits mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['渡口']));
    expect(await page.locator('.hits h2 mark').count()).toBeGreaterThan(0);
  });

  it('finds Traditional and Simplified by either', async () => {
    await search.open('?q=江');
    await search.look('云汀日报');
    const simplified = await search.headlines();
    await search.look('雲汀日報');
    expect(await search.headlines()).toEqual(simplified);
  });

  it('goes back to the question before, and forward', async () => {
    await search.open('?q=渡口');
    const first = await search.headlines();
    await search.look('ferry');
    expect(await search.headlines()).not.toEqual(first);
    await page.goBack();
    await search.answered();
    expect(await search.field().inputValue()).toBe('渡口');
    expect(await search.headlines()).toEqual(first);
    await page.goForward();
    await search.answered();
    expect(await search.field().inputValue()).toBe('ferry');
  });

  it('narrows by a bar of the chart and keeps that in the address', async () => {
    await search.open('?q=1');
    const all = await search.said();
    const [first] = await search.bars();
    await search.bar(first!.from).click();
    await search.answered();
    expect(page.url()).toContain(`&from=${first!.from}&to=${first!.to}`);
    await search.listAll();
    expect(await search.headlines()).toHaveLength(first!.count);
    expect(await search.said()).not.toBe(all);
    await page.reload();
    await search.answered();
    await search.listAll();
    expect(await search.headlines()).toHaveLength(first!.count);
    await search.look('渡口');
    expect(page.url()).not.toContain('from');
  });

  it('draws over several bars, and takes the span away by its chip', async () => {
    await search.open('?q=1');
    const all = await search.bars();
    const [one, other] = [all[0]!, all[2]!];
    const [from, to] = [await search.bar(one.from).boundingBox(), await search.bar(other.from).boundingBox()];
    await page.mouse.move(from!.x + from!.width / 2, from!.y + 20);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width / 2, to!.y + 30, { steps: 4 });
    await page.mouse.up();
    await search.answered();
    expect(page.url()).toContain(`from=${one.from}&to=${other.to}`);
    await page.locator('[data-part="chips"] button').first().click();
    await search.answered();
    expect(page.url()).not.toContain('from');
  });

  it('draws a year by its months once it is wanted', async () => {
    await search.open('?q=渡口&from=1998&to=1998');
    expect((await search.bars()).map(({ from }) => from)).toEqual(
      Array.from({ length: 12 }, (_, n) => `1998-${String(n + 1).padStart(2, '0')}`),
    );
  });

  it('sorts by day', async () => {
    await search.open('?q=a&sort=oldest');
    await search.listAll();
    const days = await page
      .locator('.hits time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThan(1);
  });

  it('does it all by keyboard', async () => {
    await search.open();
    await page.locator('body').press('/');
    expect(await search.field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await search.answered();
    await page.locator('[name=sort][value=relevance]').focus();
    await page.keyboard.press('ArrowDown');
    await search.answered();
    expect(page.url()).toContain('sort=newest');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('newest');
    await page.locator('.bars [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const [, second, third] = await search.bars();
    await page.keyboard.press('Enter');
    await search.answered();
    expect(page.url()).toContain(`from=${second!.from}&to=${third!.to}`);
    expect(await page.evaluate(() => document.activeElement?.closest('.bars') !== null)).toBe(true);
  });

  it('goes on reading where more is listed', async () => {
    await search.open('?q=1');
    expect(await search.headlines()).toHaveLength(10);
    await page.locator('[data-part="more"]').click();
    await search.answered();
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('li')?.matches(':nth-child(11)'),
    );
    expect(focused).toBe(true);
  });

  it('has the whole page on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search.open('?q=ferry');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('.filters input').first().isVisible()).toBe(false);
    await page.locator('.filters > summary').click();
    expect(await page.locator('.filters input').first().isVisible()).toBe(true);
  });
});
