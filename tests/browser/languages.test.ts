import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spokenLangs, type SpokenLang } from '../../src/i18n/spoken-langs.ts';
import { t } from '../../src/i18n/t.ts';
import { faultsOf } from './faults.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { SearchPage } from './search-page.ts';

const langs = Object.keys(spokenLangs) as SpokenLang[];
const kinds = [
  ...['', 'about/', 'restoring/', 'unsorted/', 'no-such-page/', 'reading-list/', 'search/?q=桥'],
  ...['yunting-daily/', 'yunting-daily/1998/', 'yunting-daily/1998-11-09/'],
  ...['yunting-daily/whole/1998-11-09/', 'yunting-daily/1998-11-09/p03-01/'],
  ...['yunting-daily/1999-10-25/p01-01/scan/', 'yunting-daily/rubrics/要闻/'],
  ...['authors/', 'authors/林望/', 'this-day/', 'this-day/11-09/'],
  ...['wrenhaven-packet/1924-03-07/', 'wrenhaven-packet/1924-03-07/p01-01/'],
];

/** What no word of the archive itself has in a language; of Simplified characters those of its commonest words. */
const foreign = { 'zh-Hant': /[报检论阅读关复页张这门时]/u, en: /(?!桥)\p{Script=Han}/u } as const;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function withReader(look: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    await look(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Opens a page as one who chose a language before. */
async function open(page: Page, lang: SpokenLang, path: string): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('backfile-language', chosen), lang);
  await page.goto(site.url + path);
  await spoken(page);
}

async function spoken(page: Page): Promise<void> {
  await page.waitForSelector('html:not([data-speaking])');
  await page.waitForFunction(() => !document.querySelector('archive-search[data-busy]'));
}

/** What a page says of itself, whatever it holds: the words that are in the language of the page. */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const own: string[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      if (element.closest('script, style, template, noscript') || !element.checkVisibility()) continue;
      const lang = element.closest<HTMLElement>('[lang]')!.lang;
      const isOfPrinted = /\p{Script=Han}/u.test(element.closest('say-it')?.getAttribute('of') ?? '');
      if (lang === document.documentElement.lang && !isOfPrinted)
        own.push(texts.currentNode.nodeValue!.trim());
    }
    return own.filter(Boolean);
  });
}

/** Goes on with the Tab key until what it stands on is looked for, as one without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 400; n++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector);
    if (isThere) return;
  }
  throw new Error(`The Tab key does not lead to ${selector} on ${page.url()}.`);
}

async function follow(page: Page, selector: string, to: RegExp): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
  await spoken(page);
}

/** Waits until the panel with the citations says so, in a moment of its own after the address has changed. */
async function said(page: Page, words: string): Promise<void> {
  await page.waitForFunction((it) => document.querySelector('.cited-place')!.textContent === it, words);
}

describe.each(langs)('in %s', (lang) => {
  it('the archive is walked by keyboard from home to a paper, a day, an article, a section, its citation and search', async () => {
    await withReader(async (page) => {
      await page.goto(site.url);
      await tabTo(page, `choose-language [value="${lang}"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`html[lang="${lang}"]`);
      await follow(page, 'main a[href$="/yunting-daily/"]', /yunting-daily\/$/u);
      await follow(page, 'main a[href$="/yunting-daily/1998/"]', /\/1998\/$/u);
      await follow(page, 'td a[href$="/yunting-daily/1998-11-09/"]', /1998-11-09\/$/u);
      await follow(page, 'a[href$="/1998-11-09/p03-01/"]', /p03-01\/$/u);
      await follow(page, 'a.place[href="#s2"]', /#s2$/u);
      await said(page, t(lang, 'cite.section', { n: '2' }));
      await tabTo(page, 'cite-panel button');
      await page.keyboard.press('Enter');
      await said(page, t(lang, 'cite.copied'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('让渡口留在新城的岸边');
      await follow(page, 'nav a[href$="/search/"]', /search\/$/u);
      const search = new SearchPage(site, page);
      await tabTo(page, 'input[name=q]');
      await page.keyboard.type('渡口');
      await page.keyboard.press('Enter');
      await search.answered();
      await follow(page, '.hits a', /p\d+-\d+\/\?q=/u);
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    });
  });
});

/** Languages other than the one the demo archive speaks to begin with, which other tests see. */
describe.each(['zh-Hant', 'en'] as const)('in %s', (lang) => {
  it.each(kinds)(
    'axe finds nothing to mend on /%s, and nothing is said in another language',
    async (path) => {
      await withReader(async (page) => {
        await open(page, lang, path);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        expect(await faultsOf(page)).toEqual([]);
        const words = await ownWords(page);
        expect(words.length).toBeGreaterThan(3);
        expect(words.filter((it) => foreign[lang].test(it))).toEqual([]);
      });
    },
  );
});

it('speaks another language at once, and the next page and the next tab speak it too', async () => {
  await withReader(async (page, context) => {
    await page.goto(`${site.url}search/?q=桥`);
    await spoken(page);
    for (const lang of ['en', 'zh-Hant', 'zh-Hans', 'en'] as const) {
      await page.locator(`choose-language [value="${lang}"]`).click();
      await page.getByRole('link', { name: t(lang, 'nav.restoring'), exact: true }).waitFor();
      await expect.poll(() => page.title()).toContain(t(lang, 'nav.search'));
    }
    const next = await context.newPage();
    await next.goto(`${site.url}yunting-daily/`);
    await spoken(next);
    expect(await next.locator('html').getAttribute('lang')).toBe('en');
  });
});

it('goes on in the language of the page where the words of another cannot be fetched', async () => {
  await withReader(async (page) => {
    await page.route(/\/_astro\/(?:en|say-anew)\b/u, (route) => route.abort());
    await open(page, 'en', 'yunting-daily/');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.getByRole('link', { name: '检索', exact: true }).isVisible()).toBe(true);
  });
});
