import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** One page of every kind, in both languages where there are both. */
const kinds = [
  '',
  'about/',
  'restoring/',
  'unsorted/',
  'no-such-page/',
  ...['yunting-daily/', 'wrenhaven-packet/'],
  ...['yunting-daily/1998/', 'wrenhaven-packet/1924/'],
  ...['yunting-daily/1998-11-09/', 'wrenhaven-packet/1925-01-16/'],
  ...['yunting-daily/whole/1998-11-09/', 'wrenhaven-packet/whole/1925-01-16/'],
  ...['authors/', 'authors/林望/', 'this-day/', 'this-day/11-09/'],
  ...['yunting-daily/rubrics/要闻/'],
  ...['yunting-daily/1999-10-25/p01-01/scan/', 'wrenhaven-packet/1921-02-11/p01-01/scan/'],
  ...['yunting-daily/1998-11-09/p03-01/', 'wrenhaven-packet/1924-03-07/p01-01/'],
];
const [, article] = kinds.filter((path) => /\/p[-\d]+\/$/u.test(path)).reverse() as [string, string];

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

describe('axe finds nothing to mend, light, dark or sepia', () => {
  it.each(kinds)('on /%s', async (path) => {
    await withPage(path, async (page) => {
      for (const theme of ['light', 'dark', 'sepia']) {
        await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
        expect.soft(await faultsOf(page), theme).toEqual([]);
      }
    });
  });
});

describe('every kind of page', () => {
  it.each(kinds)('/%s fits a width of 320 pixels', async (path) => {
    await withPage(
      path,
      async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  it.each(kinds)('/%s has one h1 and says its language', async (path) => {
    await withPage(path, async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        path.startsWith('wren') ? 'en' : 'zh-Hans',
      );
    });
  });
});

describe('a reader with a keyboard', () => {
  it('skips to the text first', async () => {
    await withPage(article, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    });
  });

  it('goes from home to an article by tabbing alone, and sees where the focus is', async () => {
    await withPage('', async (page) => {
      const isAtHeadline = () =>
        page.evaluate(() => document.activeElement?.matches('.issue-digest p a') ?? false);
      for (let presses = 0; presses < 30 && !(await isAtHeadline()); presses++)
        await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).not.toBe('none');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/p\d+-\d+\/$/u);
      expect(await page.locator('article h1').count()).toBe(1);
    });
  });

  it('sees the link of a paragraph when it has the focus', async () => {
    await withPage(article, async (page) => {
      const link = page.locator('#p2 > .place');
      expect(await link.evaluate((it) => getComputedStyle(it).opacity)).toBe('0');
      await link.focus();
      expect(await link.evaluate((it) => getComputedStyle(it).opacity)).toBe('1');
    });
  });
});

describe('an article', () => {
  it('has an id and a permalink at every paragraph and every section', async () => {
    await withPage(article, async (page) => {
      const paragraphs = await page
        .locator('.text p')
        .evaluateAll((all) =>
          all.map(({ id, lastElementChild }) => [id, lastElementChild?.getAttribute('href')]),
        );
      expect(paragraphs.length).toBeGreaterThan(10);
      paragraphs.forEach(([id, href], n) => expect([id, href]).toEqual([`p${n + 1}`, `#p${n + 1}`]));
      const sections = await page.locator('.text > section').evaluateAll((all) => all.map(({ id }) => id));
      expect(sections).toEqual(sections.map((_, n) => `s${n}`));
    });
  });

  it('opens at the section its address names', async () => {
    await withPage(`${article}#s2`, async (page) => {
      const top = await page.locator('#s2').evaluate((it) => it.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(100);
    });
  });

  it('opens at its headline when the address names its beginning', async () => {
    await withPage(`${article}#s0`, async (page) => expect(await page.evaluate(() => scrollY)).toBe(0));
  });

  it('tells programs what it is, in the words of schema.org', async () => {
    await withPage(article, async (page) => {
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      ) as { '@context': string; '@graph': Record<string, unknown>[] };
      expect(data['@context']).toBe('https://schema.org');
      expect(data['@graph']).toMatchObject([
        {
          '@type': 'NewsArticle',
          datePublished: '1998-11-09',
          inLanguage: 'zh-Hans',
          isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Newspaper', name: '云汀日报' } },
        },
        { '@type': 'BreadcrumbList' },
      ]);
      expect(data['@graph']).toHaveLength(2);
    });
  });

  it('says what was done to it', async () => {
    await withPage(article, async (page) => {
      expect(await page.locator('.restoration').innerText()).toMatch(/改动\d+行/u);
      await page.locator('.restoration .changes a').first().click();
      await page.locator(':target h3').waitFor();
    });
  });
});

describe('an issue', () => {
  it('says which days are missing beside it', async () => {
    await withPage('yunting-daily/1998-11-09/', async (page) => {
      const neighbours = page.locator('.neighbours');
      expect(await neighbours.innerText()).toContain('缺11月10日');
      await neighbours.getByRole('link').last().click();
      expect(new URL(page.url()).pathname).toContain('/1998-11-11/');
    });
  });
});

describe('a year', () => {
  it('is a table of links, missing days told in words', async () => {
    await withPage('yunting-daily/1998/', async (page) => {
      const november = page.getByRole('table', { name: /十一月/u });
      expect(await november.getByRole('link').count()).toBe(2);
      expect(await november.getByRole('cell', { name: /10 缺/u }).count()).toBe(1);
    });
  });
});
