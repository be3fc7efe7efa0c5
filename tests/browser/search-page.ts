import type { Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';

/** A bar of the chart: from and to which year or month it goes, and how many articles it says it stands for. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The search page in a tab, as its reader uses it and sees it. */
export class SearchPage {
  readonly #site: OpenSite;
  readonly #page: Page;

  constructor(site: OpenSite, page: Page) {
    this.#site = site;
    this.#page = page;
  }

  async open(parameters = ''): Promise<void> {
    await this.#page.goto(`${this.#site.url}search/${parameters}`);
    await this.answered();
  }

  field() {
    return this.#page.getByRole('searchbox');
  }

  async look(typed: string): Promise<void> {
    await this.field().fill(typed);
    await this.field().press('Enter');
    await this.answered();
  }

  async answered(): Promise<void> {
    await this.#page.waitForFunction(
      () => document.querySelector('archive-search:not([data-busy])') !== null,
    );
  }

  said(): Promise<string> {
    return this.#page.locator('[data-part="said"]').innerText();
  }

  headlines(): Promise<string[]> {
    return this.#page.locator('.hits h2').allInnerTexts();
  }

  async listAll(): Promise<void> {
    const more = this.#page.locator('[data-part="more"]');
    while (await more.isVisible()) {
      await more.click();
      await this.answered();
    }
  }

  bar(from: string) {
    return this.#page.locator(`.bars [data-from="${from}"]`);
  }

  bars(): Promise<Bar[]> {
    return this.#page.locator('.bars button').evaluateAll((buttons) =>
      (buttons as HTMLElement[]).map(({ dataset, title }) => ({
        from: dataset['from']!,
        to: dataset['to']!,
        count: Number(/(\d+)\D*$/u.exec(title)![1]),
      })),
    );
  }

  /** The addresses of the articles that are listed, each with the ids of its sections. */
  async listed(): Promise<Map<string, string[]>> {
    const base = new URL(this.#site.url).pathname.replace(/\/$/u, '');
    const links = await this.#page
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
}
