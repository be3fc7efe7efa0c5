import { searchWords, type SearchTongue } from '../../i18n/search-words.ts';
import { facets } from '../../search/facets.ts';
import { answerAsked } from './answer/answering.ts';
import { isNarrowed, readAsked, widen, writeAsked, type Asked } from './asked.ts';
import { setRecent } from './device/set-recent.ts';
import { isPeriod } from './narrowing/span-of-days.ts';
import { setChips } from './narrowing/set-chips.ts';
import { rememberSearch } from './last-search.ts';
import { startSearching } from './searching.ts';
import { speak } from './speak.ts';
import { findSheet, setState } from './sheet.ts';
import { say } from '../../i18n/say.ts';
import './focus-on-slash.ts';

/**
 * The search page's own element. What is asked stands in the page's address, so that an answer can be linked to and
 * Back leads to the one before; the form and the answers follow the address.
 */
class ArchiveSearch extends HTMLElement {
  readonly #sheet = findSheet(this);
  readonly #searching = startSearching(this.#sheet.frame.base);
  readonly #wide = matchMedia('(min-width: 60rem)');
  #tongue!: SearchTongue;
  #title = '';
  #asking = new AbortController();
  /** What the sheet answers or is about to, as an address. */
  #address: string | undefined;

  async connectedCallback(): Promise<void> {
    this.addEventListener('submit', this.#submit);
    this.addEventListener('change', this.#change);
    this.addEventListener('click', this.#click);
    addEventListener('popstate', this.#follow);
    this.#wide.addEventListener('change', this.#unfold);
    this.#sheet.facets.author.addEventListener('toggle', this.#again, true);
    this.#unfold();
    new MutationObserver(this.#speak).observe(document.documentElement, { attributeFilter: ['lang'] });
    await this.#speak();
  }

  get #asked(): Asked {
    return readAsked(new URLSearchParams(location.search));
  }

  get #field(): HTMLInputElement {
    return this.#sheet.form.elements.namedItem('q') as HTMLInputElement;
  }

  /** Says everything in the language the page is now read in. */
  readonly #speak = async (): Promise<void> => {
    const { lang } = document.documentElement;
    const tongue = await searchWords(lang);
    if (lang !== document.documentElement.lang) return;
    this.#tongue = tongue;
    this.#title = speak(this, this.#tongue);
    document.title = this.#title;
    this.#again();
  };

  /** A new query is asked where one was looking: what was ticked below belongs to the one before. */
  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const now = this.#asked;
    const typed = this.#field.value.trim();
    const { paper, issue } = now.narrowing;
    const wide = widen(now);
    const anew = { ...wide, across: false, narrowing: { ...wide.narrowing, paper, issue } };
    this.#go({ ...(typed === now.typed || now.typed === '' ? now : anew), typed });
  };

  readonly #change = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    if (field === this.#field || !field.name) return;
    if (field.type === 'text' && !this.#isPeriod(field)) return;
    const form = readAsked(new FormData(this.#sheet.form));
    const now = this.#asked;
    const facet = facets.find((name) => name === field.name);
    const { from, to, order, view, similar } = form;
    const narrowing = facet ? { ...now.narrowing, [facet]: form.narrowing[facet] } : now.narrowing;
    this.#go({ ...now, narrowing, from, to, order, view, similar });
  };

  #isPeriod(field: HTMLInputElement): boolean {
    const isThere = field.value.trim() === '' || isPeriod(field.value.trim());
    field.setCustomValidity(isThere ? '' : say(this.#tongue, 'notADay'));
    return field.reportValidity();
  }

  readonly #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const format = target.closest<HTMLElement>('[data-export]')?.dataset['export'];
    if (format) return void this.#export(format);
    const link = target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.#sheet.hits.contains(link)) return rememberSearch();
    if (!link.getAttribute('href')?.startsWith('?')) return;
    event.preventDefault();
    this.#go(readAsked(new URLSearchParams(link.search)));
    this.#field.focus({ preventScroll: true });
  };

  async #export(format: string): Promise<void> {
    const { exportAnswer } = await import('./exporting/export-answer.ts');
    const { exported, frame } = this.#sheet;
    await exportAnswer(format, this.#asked, this.#searching, exported, frame, this.#tongue);
  }

  readonly #go = (asked: Asked): void => {
    const address = writeAsked(asked);
    if (address === location.search) this.#address = undefined;
    else history.pushState(null, '', location.pathname + address);
    this.#follow();
  };

  readonly #again = (): void => {
    this.#address = undefined;
    this.#follow();
  };

  readonly #follow = (): void => {
    const asked = this.#asked;
    const address = writeAsked(asked);
    if (address === this.#address || !this.#tongue) return;
    this.#address = address;
    this.#fill(asked);
    this.#asking.abort();
    this.#asking = new AbortController();
    void this.#look(asked, this.#asking.signal);
  };

  #fill(asked: Asked): void {
    const set = (selector: string) => (this.querySelector<HTMLInputElement>(selector)!.checked = true);
    this.#field.value = asked.typed;
    set(`[name=sort][value=${asked.order}]`);
    set(`[name=view][value=${asked.view}]`);
    this.querySelector<HTMLInputElement>('[name=similar]')!.checked = asked.similar;
    for (const end of ['from', 'to'] as const) {
      const field = this.querySelector<HTMLInputElement>(`[name=${end}]`)!;
      field.value = asked[end];
      field.setCustomValidity('');
    }
    document.title = asked.typed === '' ? this.#title : `${asked.typed} · ${this.#title}`;
    this.toggleAttribute('data-narrowed', isNarrowed(asked));
    setChips(this.#sheet, asked, this.#tongue, this.#go);
  }

  async #look(asked: Asked, signal: AbortSignal): Promise<void> {
    const sheet = this.#sheet;
    this.toggleAttribute('data-busy', true);
    if (asked.typed === '') {
      sheet.said.textContent = '';
      sheet.hits.replaceChildren();
      sheet.hits.removeAttribute('aria-busy');
      setRecent(sheet, this.#tongue);
      this.toggleAttribute('data-busy', false);
      return setState(sheet, 'idle');
    }
    if (sheet.page.dataset['state'] !== 'answered') setState(sheet, 'looking');
    sheet.hits.setAttribute('aria-busy', 'true');
    sheet.advice.replaceChildren();
    sheet.progress.replaceChildren();
    const slow = setTimeout(() => (sheet.said.textContent = say(this.#tongue, 'looking')), 400);
    const around = {
      sheet,
      searching: this.#searching,
      tongue: this.#tongue,
      go: this.#go,
      again: this.#again,
    };
    await answerAsked(asked, around, signal).finally(() => clearTimeout(slow));
    if (signal.aborted) return;
    this.toggleAttribute('data-busy', false);
  }

  /** The filters stand open beside the answers where there is room, else behind one button. */
  readonly #unfold = (): void => {
    this.#sheet.filters.open = this.#wide.matches;
  };
}

customElements.define('archive-search', ArchiveSearch);
