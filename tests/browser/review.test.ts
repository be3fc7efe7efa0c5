import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { weighDoubt } from '../../src/archive/weigh-doubt.ts';
import { correctionSchema } from '../../src/model/correction.ts';
import { faultsOf } from './faults.ts';
import { openReview, type OpenReview } from './open-review.ts';
import { openSite, type OpenSite } from './open-site.ts';

let review: OpenReview;
let site: OpenSite;

beforeAll(async () => {
  [review, site] = await Promise.all([openReview(), openSite()]);
});

afterAll(() => Promise.all([review.close(), site.close()]));

/** One way to settle a doubt: what is pressed, and the kinds of entries that must then be written down. */
interface Way {
  readonly press: () => Promise<void>;
  readonly kinds: RegExp;
}

describe('somebody who has never seen the program', () => {
  let page: Page;
  let all: number;
  let many: number;

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const roleChosen = () => page.locator('.choose[aria-pressed="true"] .role').innerText();
  const accept: Way = { press: () => press('a'), kinds: /^accept$/u };

  /** How the worst doubts are settled, each in another way; what is left of the ten is accepted. */
  const ways: readonly Way[] = [
    {
      // A heading in doubt goes where its section begins; where no heading is in doubt, all is right as it stands.
      press: async () => {
        const canMove = await page.locator('.actions [data-key="h"]').isVisible();
        await press(...(canMove ? ['ArrowRight', 'ArrowRight', 'h'] : ['a']));
      },
      kinds: /^(?:text )?accept$/u,
    },
    accept,
    {
      press: async () => {
        await press('c', 'End');
        await page.keyboard.type(' X');
        await press('Tab');
        await page.keyboard.type('The printed page says so');
        await press('Control+Enter');
      },
      kinds: /^(?:field|text) accept$/u,
    },
    {
      press: async () => press('r', (await roleChosen()) === '副题' ? 'k' : 'd'),
      kinds: /^role (?:role )?accept$/u,
    },
    {
      press: async () => {
        for (let presses = 0; presses < 20 && (await roleChosen()) !== '正文'; presses++)
          await press('ArrowRight');
        await press('c', 'Control+End');
        await page.keyboard.type('Y');
        await press('Control+Enter');
      },
      kinds: /^text accept$/u,
    },
    { press: () => press('ArrowRight', 'f'), kinds: /^role accept$/u },
  ];

  beforeAll(async () => {
    page = await site.browser.newPage();
    await page.goto(review.url());
    all = await page.locator('.rows li').count();
    many = Math.min(10, all);
  });

  afterAll(() => page.close());

  it('sees first what matters most, and how much there is to do', async () => {
    expect(all).toBeGreaterThan(ways.length);
    expect(await page.locator('h1').innerText()).toContain(String(all));
    const rules = await page
      .locator('.rows a')
      .evaluateAll((rows) =>
        rows.map((row) => new URL((row as HTMLAnchorElement).href).searchParams.get('at')),
      );
    const weights = rules.map((at) => weighDoubt(at!.split(':').at(-1)!));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const counts = await page.locator('.filter').first().locator('.count').allInnerTexts();
    const [total, ...byRule] = counts.map(Number);
    expect(total).toBe(all);
    expect(byRule.reduce((sum, n) => sum + n, 0)).toBe(all);
  });

  it('opens the worst, and finds its place in the scan and in the article', async () => {
    await press('j', 'Enter');
    await page.waitForURL(/\/review\/doubt/u);
    const line = new URL(page.url()).searchParams.get('at')!.split(':').at(-2);
    expect(await page.locator('.scan .doubted .number').innerText()).toBe(line);
    for (const mark of ['.scan .doubted', '.passage.doubted']) {
      expect(await isInView(page, mark), mark).toBe(true);
    }
    const received = await page.locator('.scan .doubted .received').innerText();
    expect(await page.locator('.passage.doubted .set').innerText()).toContain(received.trim());
  });

  it('settles ten, most in a way of their own, and sees the count go down', async () => {
    for (let settled = 1; settled <= many; settled++) {
      const before = await review.written();
      const at = new URL(page.url()).searchParams.get('at')!;
      const way = ways[settled - 1] ?? accept;
      await way.press();
      await page.waitForURL((url) => url.searchParams.get('at') !== at);
      await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
      expect.soft(await page.locator('.said').innerText(), at).toContain(`还剩${all - settled}处`);
      const file = at.split('.md:')[0]!;
      const entries = (await review.written())[file]!.slice(before[file]?.length ?? 0);
      expect.soft(entries.map(({ kind }) => kind).join(' '), at).toMatch(way.kinds);
    }
  });

  it('wrote down what was decided, in the words of the article', async () => {
    const entries = Object.values(await review.written()).flat();
    for (const entry of entries) expect(correctionSchema.safeParse(entry)).toMatchObject({ success: true });
    expect(entries.filter(({ kind }) => kind === 'accept')).toHaveLength(many);
    const reworded = entries.find((entry) => 'why' in entry && entry.why === 'The printed page says so');
    expect(reworded).toMatchObject({ from: expect.any(String), to: expect.stringMatching(/ X$/u) });
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'role', to: 'furniture' }));
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'text', to: expect.stringMatching(/Y$/u) }),
    );
  });

  it('takes the last decision back', async () => {
    const before = await review.written();
    await page.keyboard.press('u');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('收回'));
    const now = await review.written();
    expect(Object.values(now).flat()).toHaveLength(Object.values(before).flat().length - 1);
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('已定'));
    expect(await review.written()).toEqual(before);
  });

  it('finds it all settled still after loading again, and after starting the program again', async () => {
    await page.keyboard.press('l');
    await page.waitForURL(/\/review\/$/u);
    await page.reload();
    expect(await page.locator('.rows li').count()).toBe(all - many);
    expect(await page.locator('.ear').innerText()).toContain(`已定${many}处`);
    await review.again();
    await page.goto(review.url());
    expect(await page.locator('.rows li').count()).toBe(all - many);
  });

  it('narrows to one kind and one paper, and is told when all of it is settled', async () => {
    const last = page.locator('.rows a').last();
    const [file, , rule] = new URL((await last.getAttribute('href'))!, page.url()).searchParams
      .get('at')!
      .split(':');
    const paper = file!.split('/')[0]!;
    await page.goto(`${review.url()}?${new URLSearchParams({ rule: rule!, paper })}`);
    const left = await page.locator('.rows li').count();
    await press('Enter');
    for (let settled = 0; settled < left; settled++) {
      await page.waitForURL(/\/review\/doubt/u);
      const at = page.url();
      await page.locator('.actions [data-key="a"]').click();
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
