import { fill } from '../../i18n/fill.ts';

const place = /^#(?<letter>[sp])(?<n>[1-9]\d*)$/u;

/**
 * Lets a reader copy the citations, and cite the section or paragraph whose link was followed: its number then
 * stands in each citation as the style wants it, and its id in the address.
 */
class CitePanel extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#copy(button));
    }
    this.#citePlace();
    addEventListener('hashchange', this.#citePlace);
    document.addEventListener('languagechosen', this.#citePlace);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#citePlace);
    document.removeEventListener('languagechosen', this.#citePlace);
  }

  #citePlace = (): void => {
    const { letter, n = '' } = place.exec(location.hash)?.groups ?? {};
    const kind = letter === 's' ? 'section' : 'paragraph';
    const hash = letter === undefined ? '' : location.hash;
    this.#status.textContent = hash && fill(this.dataset[kind] ?? '', { n });
    for (const citation of this.querySelectorAll<HTMLElement>('.citation p')) {
      write(citation, 'place', hash && fill(citation.dataset[kind] ?? '', { n }));
      write(citation, 'day', `[${dayOf(new Date())}]`);
      const address = citation.querySelector('[data-cite="address"]');
      if (address) address.textContent = (address.textContent ?? '').replace(/#.*$/u, '') + hash;
    }
  };

  async #copy(button: HTMLButtonElement): Promise<void> {
    const text = button.parentElement!.querySelector('p')!;
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text.textContent ?? ''], { type: 'text/plain' }),
        'text/html': new Blob([plainHtml(text)], { type: 'text/html' }),
      }),
    ]);
    this.#status.textContent = this.dataset['copied'] ?? '';
  }

  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>('.cited-place')!;
  }
}

function write(citation: HTMLElement, mark: string, text: string): void {
  const marked = citation.querySelector(`[data-cite="${mark}"]`);
  if (marked) marked.textContent = text;
}

/** A citation for a word processor: italics stay, marks of ours go. */
function plainHtml(text: HTMLElement): string {
  const copy = text.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('span')) mark.replaceWith(...mark.childNodes);
  return copy.innerHTML;
}

/** The reader's own day. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

customElements.define('cite-panel', CitePanel);
