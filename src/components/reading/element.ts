import { layDown, setUpright } from './set-upright.ts';
import { turnColumns } from './turn-columns.ts';

/** Where a reader's choices are kept on the device; Page.astro reads the same before first paint. */
const kept = 'backfile-reading';

/** How the reader wants to read: a form whose choices hold at once, on every page, and stay on the device. */
class ReadingSetting extends HTMLElement {
  #layDown: (() => void) | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details')!;
    const form = this.querySelector('form')!;
    this.#show(form);
    this.#set();
    form.addEventListener('change', () => this.#choose(form));
    addEventListener('storage', ({ key }) => key === kept && this.#take(form));
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')!.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.contains(target as Node)) details.open = false;
    });
  }

  /** Shows in the form what holds. */
  #show(form: HTMLFormElement): void {
    for (const input of form.querySelectorAll('input'))
      input.checked = input.value === (document.documentElement.dataset[input.name] ?? '');
  }

  #choose(form: HTMLFormElement): void {
    const choices = { ...read(), ...Object.fromEntries(new FormData(form)) } as Record<string, string>;
    try {
      localStorage.setItem(kept, JSON.stringify(choices));
    } catch {
      // Where nothing can be kept the choice holds for this page.
    }
    this.#hold(choices);
  }

  /** Takes over what was chosen on another page that is open. */
  #take(form: HTMLFormElement): void {
    this.#hold(read());
    this.#show(form);
  }

  #hold(choices: Readonly<Record<string, string>>): void {
    const { dataset } = document.documentElement;
    for (const name of ['theme', 'size', 'setting']) {
      if (choices[name]) dataset[name] = choices[name];
      else delete dataset[name];
    }
    this.#set();
  }

  /** Sets the article in columns or in lines, as the root says. */
  #set(): void {
    const { dataset } = document.documentElement;
    const article = document.querySelector<HTMLElement>('.standing > article');
    const texts = article?.querySelectorAll<HTMLElement>('.text, .article-head, .figures') ?? [];
    this.#layDown?.();
    this.#layDown = undefined;
    if (article && dataset['setting'] === 'vertical') {
      for (const text of texts) setUpright(text);
      if (location.hash)
        document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
      const stop = turnColumns(article);
      this.#layDown = () => {
        stop();
        for (const text of texts) layDown(text);
      };
    }
    dataset['upright'] = '';
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

customElements.define('reading-setting', ReadingSetting);
