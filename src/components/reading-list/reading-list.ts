import { say } from '../../i18n/say.ts';
import { searchWords, type SearchTongue } from '../../i18n/search-words.ts';
import { setPlace } from '../search/answer/say-place.ts';
import { readingList, type Kept } from '../search/device/reading-list.ts';
import { element } from '../search/element.ts';
import { linkTo, type SearchFrame } from '../search/search-frame.ts';
import { speak } from '../search/speak.ts';

/** The page of the articles a reader keeps on this device. */
class ReadingList extends HTMLElement {
  readonly #frame = JSON.parse(this.#part('frame').textContent) as SearchFrame;
  #tongue!: SearchTongue;

  async connectedCallback(): Promise<void> {
    this.addEventListener('click', this.#click);
    readingList.watch(() => this.#set());
    new MutationObserver(this.#speak).observe(document.documentElement, { attributeFilter: ['lang'] });
    await this.#speak();
  }

  readonly #speak = async (): Promise<void> => {
    const { lang } = document.documentElement;
    const tongue = await searchWords(lang);
    if (lang !== document.documentElement.lang) return;
    this.#tongue = tongue;
    document.title = speak(this, this.#tongue);
    this.#set();
  };

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #set(): void {
    const kept = readingList.read();
    this.#part('kept').replaceChildren(...kept.map((article) => this.#setKept(article)));
    this.#part('tools').hidden = kept.length === 0;
    this.#part('said').textContent = this.#say(kept.length);
  }

  #say(n: number): string {
    if (!readingList.isAvailable) return say(this.#tongue, 'listUnavailable');
    return n > 0
      ? say(this.#tongue, 'found', { n })
      : `${say(this.#tongue, 'listEmpty')} ${say(this.#tongue, 'listAdvice')}`;
  }

  #setKept(kept: Kept): HTMLLIElement {
    const { address, headline, lang } = kept;
    const remove = element(
      'button',
      { type: 'button', 'aria-label': say(this.#tongue, 'unkeep', { name: headline }) },
      say(this.#tongue, 'remove'),
    );
    remove.addEventListener('click', () => {
      readingList.turn(kept);
      this.#set();
      (this.#part('kept').querySelector('button') ?? this.querySelector('a'))?.focus();
    });
    return element(
      'li',
      {},
      element('p', { class: 'where' }, ...setPlace(kept, this.#frame, this.#tongue)),
      element('h2', { lang }, element('a', { href: linkTo(this.#frame, address) }, headline)),
      remove,
    );
  }

  readonly #click = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('button');
    const format = button?.dataset['export'];
    if (format) void this.#export(format);
    if (button !== this.#part('clear')) return;
    readingList.clear();
    this.#set();
  };

  async #export(name: string): Promise<void> {
    const { exportKept } = await import('../search/exporting/export-kept.ts');
    await exportKept(name, readingList.read(), this.#frame, this.#tongue);
  }
}

customElements.define('reading-list', ReadingList);
