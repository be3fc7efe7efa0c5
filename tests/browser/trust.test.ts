import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

const article = 'yunting-daily/1998-11-09/p03-01/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function withPage(path: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const page = await site.browser.newPage(options);
  try {
    await page.goto(site.url + path);
    await look(page);
  } finally {
    await page.close();
  }
}

describe('an article beside its scan', () => {
  const sheet = 'yunting-daily/1999-10-25/p01-01/scan/';

  it('is reached from the article, and leads back to its paragraphs', async () => {
    await withPage('yunting-daily/1999-10-25/p01-01/', async (page) => {
      await page.locator('.restoration a[href$="/scan/"]').click();
      await page.waitForURL(/\/scan\/$/u);
      await page.locator('#p2 .place').click();
      await page.waitForURL(/p01-01\/#p2$/u);
    });
  });

  it('shows each line as received, what was struck out, and the fix that did it', async () => {
    await withPage(sheet, async (page) => {
      const headline = page.locator('.row', { has: page.locator('.headline') });
      expect(await headline.locator('.received').textContent()).toBe(
        '大大桥桥头头一一回回体体检检，，渡渡船船帮帮着着看看影影子子',
      );
      expect(await headline.locator('del').allTextContents()).toHaveLength(15);
      await headline.getByRole('link', { name: '重复的字' }).click();
      expect(await page.locator(':target h3').innerText()).toBe('重复的字');
    });
  });

  it('marks what people corrected', async () => {
    await withPage('wrenhaven-packet/1921-02-11/p01-01/scan/', async (page) => {
      expect(await page.locator('.passage ins').allTextContents()).toEqual([
        'The Great Eel of the Corn Hall Cistern',
        'a person who has been disturbed at a letter',
      ]);
    });
  });
});

describe('a reader who finds a mistake', () => {
  it('writes about the article without a script', async () => {
    await withPage(
      article,
      async (page) => {
        const mail = new URL((await page.locator('report-link a').getAttribute('href'))!);
        expect(mail.pathname).toBe('desk@example.org');
        expect(mail.searchParams.get('body')).toContain(`/${article}\r\n`);
      },
      { javaScriptEnabled: false },
    );
  });

  it('writes about the paragraph that is being read', async () => {
    await withPage(article, async (page) => {
      await page.locator('#p9').evaluate((it) => it.scrollIntoView());
      const link = page.locator('report-link a');
      await link.evaluate((it) => it.dispatchEvent(new Event('pointerdown')));
      const mail = new URL((await link.getAttribute('href'))!);
      expect(mail.searchParams.get('body')).toMatch(/^.+\r\nhttp:.+\/#p(?:9|1[0-2])\r\n/u);
    });
  });
});
