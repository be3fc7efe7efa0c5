import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { faultsOf } from './faults.ts';
import { openReview, type OpenReview } from './open-review.ts';
import { openSite, type OpenSite } from './open-site.ts';

let review: OpenReview;
let site: OpenSite;

beforeAll(async () => {
  [review, site] = await Promise.all([openReview(), openSite()]);
});

afterAll(() => Promise.all([review.close(), site.close()]));

describe('somebody who has never seen the program', () => {
  let page: Page;
  /** How each of the ten worst doubts is settled: what is pressed, and what must then be written down. */
  const ways: readonly (readonly [what: string, press: () => Promise<void>, kinds: readonly string[]])[] = [
    [
      'moves a heading to where its section begins',
      async () => {
        for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('h');
      },
      ['text', 'accept'],
    ],
    ['accepts what is right', () => page.keyboard.press('a'), ['accept']],
    ['accepts another', () => page.keyboard.press('a'), ['accept']],
    [
      'corrects a headline in place',
      async () => {
        await page.keyboard.press('c');
        await page.keyboard.press('End');
        await page.keyboard.type(' Offered');
        await page.keyboard.press('Tab');
        await page.keyboard.type('The printed page says so');
        await page.keyboard.press('Control+Enter');
      },
      ['field', 'accept'],
    ],
    [
      'makes the line above the headline',
      async () => {
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('r');
        await page.keyboard.press('h');
      },
      ['role', 'role', 'accept'],
    ],
    [
      'sets a line aside as furniture',
      async () => {
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('f');
      },
      ['role', 'accept'],
    ],
    [
      'corrects a paragraph',
      async () => {
        for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('c');
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' And so to bed.');
        await page.keyboard.press('Control+Enter');
      },
      ['text', 'accept'],
    ],
    ...Array.from(
      { length: 3 },
      () =>
        ['accepts one more', () => page.keyboard.press('a'), ['accept']] as [
          string,
          () => Promise<void>,
          string[],
        ],
    ),
  ];

  beforeAll(async () => {
    page = await site.browser.newPage();
    await page.goto(review.url());
  });

  afterAll(() => page.close());

  it('sees first what matters most, and how much there is to do', async () => {
    expect(await page.locator('h1').innerText()).toContain('21');
    expect(await page.locator('.rows li').count()).toBe(21);
    expect(await page.locator('.desk section h2').allInnerTexts()).toEqual([
      expect.stringContaining('各节的次序'),
      expect.stringContaining('主题还是引题'),
      expect.stringContaining('重复的一行'),
    ]);
    expect(await page.locator('.filter').first().innerText()).toMatch(/主题还是引题\s*12/u);
  });

  it('opens the worst, and finds its place in the scan and in the article', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/review\/doubt/u);
    expect(await page.locator('.scan .doubted .number').innerText()).toBe('64');
    for (const mark of ['.scan .doubted', '.passage.doubted']) {
      expect(await isInView(page, mark), mark).toBe(true);
    }
    expect(await page.locator('.passage.doubted').innerText()).toContain('二十五米的绳子');
  });

  it('settles ten, each in its own way, and sees the count go down', async () => {
    expect(ways).toHaveLength(10);
    for (const [i, [what, press, kinds]] of ways.entries()) {
      const before = await review.written();
      const at = new URL(page.url()).searchParams.get('at')!;
      await press();
      await page.waitForFunction(
        (was) => new URL(location.href).searchParams.get('at') !== was && document.readyState === 'complete',
        at,
      );
      await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
      expect.soft(await page.locator('.said').innerText(), what).toContain(`还剩${20 - i}处`);
      const file = at.split('.md:')[0]!;
      const entries = (await review.written())[file]!.slice(before[file]?.length ?? 0);
      expect
        .soft(
          entries.map(({ kind }) => kind),
          what,
        )
        .toEqual(kinds);
    }
  });

  it('wrote down what was decided, in the words of the article', async () => {
    const all = Object.values(await review.written()).flat();
    expect(all.filter(({ kind }) => kind === 'accept')).toHaveLength(10);
    const field = all.find(({ kind }) => kind === 'field');
    expect(field).toMatchObject({
      field: 'headline',
      from: 'Two Pounds Reward',
      to: 'Two Pounds Reward Offered',
    });
    expect(field).toMatchObject({ why: 'The printed page says so' });
    const roles = all.filter(({ kind }) => kind === 'role');
    expect(roles.map((it) => 'to' in it && it.to)).toEqual(['headline', 'kicker', 'furniture']);
    const [moved, reworded] = all.filter(({ kind }) => kind === 'text');
    for (const text of [moved, reworded]) expect(text).toMatchObject({ from: expect.any(String) });
    expect(JSON.stringify([moved, reworded])).toMatch(/And so to bed\./u);
    expect(JSON.stringify([moved, reworded])).toMatch(/## 二十五米的绳子/u);
  });

  it('takes the last decision back', async () => {
    const before = await review.written();
    await page.keyboard.press('u');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('还剩12处'));
    const now = await review.written();
    expect(Object.values(now).flat()).toHaveLength(Object.values(before).flat().length - 1);
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('还剩11处'));
    expect(await review.written()).toEqual(before);
  });

  it('finds it all settled still after loading again, and after starting the program again', async () => {
    await page.keyboard.press('l');
    await page.waitForURL(/\/review\/$/u);
    await page.reload();
    expect(await page.locator('.rows li').count()).toBe(11);
    expect(await page.locator('.ear').innerText()).toContain('已定10处');
    await review.again();
    await page.goto(review.url());
    expect(await page.locator('.rows li').count()).toBe(11);
  });

  it('narrows to one kind and one paper, and is told when all of it is settled', async () => {
    await page.locator('.filter').getByRole('link', { name: '重复的一行' }).click();
    await page.locator('.filter').getByRole('link', { name: 'The Wrenhaven Packet' }).click();
    await page.waitForURL(/rule=.*paper=/u);
    const left = await page.locator('.rows li').count();
    expect(left).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    for (let settled = 0; settled < left; settled++) {
      await page.waitForFunction((n) => document.title.length > 0 && n >= 0, settled);
      const at = page.url();
      await page.locator('[data-key="a"]').click();
      await page.waitForURL((url) => url.href !== at);
    }
    expect(await page.locator('h1').innerText()).toBe('这一类都定下来了。');
  });

  it('finds the keys told under “?”, and can do without them', async () => {
    await page.goto(review.url());
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.locator('[data-keys-off]').press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(false);
    await page.evaluate(() => localStorage.clear());
  });
});

describe.each(['light', 'dark'] as const)('in the %s, axe finds nothing to mend', (colorScheme) => {
  it.each([1280, 390])('and nothing is wider than a page of %s pixels', async (width) => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width, height: 844 } });
    await page.goto(review.url());
    await check(page, width);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/review\/doubt/u);
    await check(page, width);
    await page.keyboard.press('c');
    await check(page, width);
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await check(page, width);
    await page.close();
  });

  async function check(page: Page, width: number): Promise<void> {
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

it('the built site has no trace of the review', async () => {
  const { out } = findFolders();
  for (const file of await listFiles(out)) {
    const bytes = await readFile(join(out, file), 'latin1');
    expect.soft(/\/review\b|desk\.(?:js|css)|npm run review/u.test(bytes), file).toBe(false);
  }
});

async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((it) => {
    const [own, pane] = [it.getBoundingClientRect(), it.closest('.pane')!.getBoundingClientRect()];
    return own.top >= pane.top && own.bottom <= Math.min(pane.bottom, innerHeight);
  });
}
