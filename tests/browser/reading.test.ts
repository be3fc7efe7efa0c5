import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

const chinese = 'yunting-daily/1998-11-09/p03-01/';
const english = 'wrenhaven-packet/1924-03-07/p01-01/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function withPage(path: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    await page.goto(site.url + path);
    await look(page);
  } finally {
    await page.close();
  }
}

async function choose(page: Page, name: RegExp): Promise<void> {
  const setting = page.locator('reading-setting');
  if (!(await setting.locator('form').isVisible())) await setting.locator('summary').click();
  await setting.getByRole('radio', { name }).check();
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the reader’s setting', () => {
  it('is chosen by keyboard alone, and Escape goes back to where one was', async () => {
    await withPage(chinese, async (page) => {
      await page.locator('reading-setting summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('sepia');
      await page.keyboard.press('Escape');
      expect(await page.locator('reading-setting form').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  it('stays on the device, on every page, and holds before first paint', async () => {
    await withPage(chinese, async (page) => {
      await choose(page, /^黑$/u);
      await choose(page, /^特大$/u);
      const dark = await background(page);
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${site.url}${english}`);
      expect(await background(page)).toBe(dark);
      expect(await page.locator('html').getAttribute('data-size')).toBe('largest');
    });
  });

  it('makes the text larger step by step, the lines as many characters long as before', async () => {
    await withPage(chinese, async (page) => {
      const text = page.locator('.text');
      const setIn = () =>
        text.evaluate((it) => [parseFloat(getComputedStyle(it).fontSize), it.clientWidth] as const);
      const sizes: (readonly [number, number])[] = [];
      for (const size of [/^小$/u, /^中$/u, /^大$/u, /^特大$/u]) {
        await choose(page, size);
        sizes.push(await setIn());
      }
      expect(sizes.map(([size]) => size)).toEqual(sizes.map(([size]) => size).toSorted((a, b) => a - b));
      for (const [size, width] of sizes.slice(0, 3)) expect(Math.round(width / size)).toBe(37);
    });
  });

  it('offers columns for Chinese and not for English', async () => {
    await withPage(english, async (page) => {
      await page.locator('reading-setting summary').click();
      expect(await page.getByRole('radio').count()).toBe(8);
    });
  });

  it('is not shown where no script runs', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + chinese);
    expect(await page.locator('reading-setting').isVisible()).toBe(false);
    expect(await page.locator('.text p').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('an article in columns', () => {
  const writingMode = (page: Page) =>
    page.locator('.text').evaluate((it) => getComputedStyle(it).writingMode);

  it('begins at the right, and the wheel and the keys of pages turn it', async () => {
    await withPage(chinese, async (page) => {
      await choose(page, /^竖排$/u);
      await page.keyboard.press('Escape');
      expect(await writingMode(page)).toBe('vertical-rl');
      const article = page.locator('.article > article');
      const turned = () => article.evaluate((it) => Math.round(it.scrollLeft));
      expect(await turned()).toBe(0);
      await article.hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(turned).toBe(-300);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await article.focus();
      await page.keyboard.press('PageDown');
      await expect.poll(turned).toBeLessThan(-1000);
      await page.keyboard.press('Home');
      await expect.poll(turned).toBeGreaterThan(-2);
    });
  });

  it('sets numbers upright and quotation marks as corners, and says what was printed', async () => {
    await withPage(chinese, async (page) => {
      const printed = await page.locator('.text').textContent();
      await choose(page, /^竖排$/u);
      expect(await page.locator('.text').textContent()).toBe(printed);
      expect(await page.locator('.combined').first().textContent()).toMatch(/^\d\d$/u);
      expect(await page.locator('.cornered').first().getAttribute('data-corner')).toBe('『');
      await choose(page, /^横排$/u);
      expect(await page.locator('[data-upright-part]').count()).toBe(0);
      expect(await page.locator('.text').textContent()).toBe(printed);
    });
  });

  it('opens at the paragraph its address names', async () => {
    await withPage(chinese, async (page) => {
      await choose(page, /^竖排$/u);
      await page.goto(`${site.url}${chinese}#p20`);
      await page.reload();
      const left = () => page.locator('#p20').evaluate((it) => it.getBoundingClientRect().left);
      await expect.poll(left).toBeGreaterThan(0);
      expect(await left()).toBeLessThan(1280);
    });
  });

  it('is printed in lines', async () => {
    await withPage(chinese, async (page) => {
      await choose(page, /^竖排$/u);
      await page.emulateMedia({ media: 'print' });
      expect(await writingMode(page)).toBe('horizontal-tb');
    });
  });

  it('moves nothing once it can be seen', async () => {
    await withPage(chinese, async (page) => {
      await choose(page, /^竖排$/u);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload();
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, it) => sum + it, 0)).toBe(0);
    });
  });
});

describe('axe finds nothing to mend', () => {
  it.each([
    [chinese, { theme: 'sepia' }],
    [english, { theme: 'sepia', size: 'largest' }],
    [chinese, { setting: 'vertical' }],
    [chinese, { setting: 'vertical', theme: 'dark' }],
    ['', { theme: 'sepia' }],
    ['yunting-daily/1998/', { theme: 'sepia' }],
  ])('on /%s in %o', async (path, reading) => {
    const page = await site.browser.newPage();
    await page.addInitScript(
      (kept) => localStorage.setItem('backfile-reading', kept),
      JSON.stringify(reading),
    );
    await page.goto(site.url + path);
    await page.locator('reading-setting summary').click();
    await page.waitForTimeout(200);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

describe('home', () => {
  it('shows the papers of today in past years, or of the day nearest to it', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2031-11-09T12:00:00'));
    await page.goto(site.url);
    await page.locator('this-day .past-issues').waitFor();
    expect(await page.locator('this-day').innerText()).toContain('1998');
    await page.clock.setFixedTime(new Date('2031-11-10T12:00:00'));
    await page.goto(site.url);
    await page.locator('this-day .past-issues').waitFor();
    expect(await page.locator('this-day > p').innerText()).toMatch(/11月/u);
    await context.close();
  });
});
