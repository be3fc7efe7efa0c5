import { unnarrowed } from '../../search/facets.ts';
import { parseQuery } from '../../search/query.ts';
import { readAsked, writeAsked, type Asked } from './asked.ts';
import { step } from './list-hits.ts';
import { startSearching } from './searching.ts';
import { setAnswer, setFailure, setLooking, setNothing } from './set-answer.ts';
import { findSheet } from './sheet.ts';

/**
 * The search page's own element. What is asked stands in the page's address, so that an answer can be linked to and
 * Back leads to the one before; the form and the answers follow the address.
 */
class ArchiveSearch extends HTMLElement {
  readonly #sheet = findSheet(this);
  readonly #searching = startSearching(this.#sheet.frame.base);
  readonly #title = document.title;
  readonly #wide = matchMedia('(min-width: 60rem)');
  /** What the sheet answers or is about to, as an address. */
  #address: string | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', this.#submit);
    this.addEventListener('change', this.#change);
    addEventListener('popstate', this.#follow);
    document.addEventListener('keydown', this.#focusOnSlash);
    this.#wide.addEventListener('change', this.#unfold);
    this.#unfold();
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#follow);
    document.removeEventListener('keydown', this.#focusOnSlash);
    this.#wide.removeEventListener('change', this.#unfold);
  }

  get #field(): HTMLInputElement {
    return this.#sheet.form.elements.namedItem('q') as HTMLInputElement;
  }

  /** A new query is asked of the whole archive: what is ticked belongs to the one before. */
  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const asked = readAsked(new FormData(this.#sheet.form));
    const before = readAsked(new URLSearchParams(location.search));
    this.#go(asked.query === before.query ? asked : { ...asked, narrowing: unnarrowed });
  };

  readonly #change = (event: Event): void => {
    const { query } = readAsked(new URLSearchParams(location.search));
    if (event.target !== this.#field) this.#go({ ...readAsked(new FormData(this.#sheet.form)), query });
  };

  #go(asked: Asked): void {
    const address = writeAsked(asked);
    if (address === location.search) this.#address = undefined;
    else history.pushState(null, '', location.pathname + address);
    this.#follow();
  }

  readonly #follow = (): void => {
    const asked = readAsked(new URLSearchParams(location.search));
    const address = writeAsked(asked);
    if (address === this.#address) return;
    this.#address = address;
    this.#field.value = asked.query;
    this.querySelector<HTMLInputElement>(`[name=sort][value=${asked.order}]`)!.checked = true;
    this.querySelector<HTMLInputElement>('[name=readable]')!.checked = asked.narrowing.quality.length > 0;
    document.title = asked.query === '' ? this.#title : `${asked.query} · ${this.#title}`;
    void this.#answer(asked, address);
  };

  async #answer(asked: Asked, address: string): Promise<void> {
    if (asked.query === '') return setNothing(this.#sheet, '');
    setLooking(this.#sheet, asked.query);
    try {
      const query = parseQuery(asked.query);
      const { articles, spans } = await this.#searching.open();
      const found = await this.#searching.ask({ ...asked, query });
      await Promise.all(found.hits.slice(0, step).map((hit) => hit.read()));
      const hasPoor = spans.some(({ holds }) => 'poor' in holds.quality);
      if (address === this.#address)
        await setAnswer(this.#sheet, { ...found, query, articles, hasPoor }, asked);
    } catch (error) {
      console.error(error);
      if (address === this.#address) setFailure(this.#sheet, () => this.#go(asked));
    }
  }

  /** The filters stand open beside the answers where there is room, else behind one button. */
  readonly #unfold = (): void => {
    this.#sheet.filters.open = this.#wide.matches;
  };

  readonly #focusOnSlash = (event: KeyboardEvent): void => {
    const writes = event.target instanceof Element && event.target.matches('input[type=search], textarea');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    event.preventDefault();
    this.#field.select();
  };
}

customElements.define('archive-search', ArchiveSearch);
