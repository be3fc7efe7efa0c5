import { keepLang } from './chosen-lang.ts';

const page = document.documentElement;

/** The choice of the language the archive speaks in; it stays on the device and holds for every page. */
class ChooseLanguage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#mark();
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#choose(target.value);
    });
  }

  async #choose(lang: string): Promise<void> {
    keepLang(lang);
    page.dataset['lang'] ??= page.lang;
    await speak(lang);
    this.#mark();
  }

  #mark(): void {
    for (const button of this.querySelectorAll('button')) {
      button.ariaPressed = String(button.value === page.lang);
    }
  }
}

/** The language that was asked for last: the words of another may come after its own. */
let wanted: string | undefined;

/** Says the page in a language, or leaves it in its own where the words cannot be fetched. */
async function speak(lang: string): Promise<void> {
  const standing = page.dataset['lang'] ?? page.lang;
  wanted = lang;
  try {
    const { fetchTongue, sayAnew } = await import('./say-anew.ts');
    const tongue = await fetchTongue(lang);
    if (wanted !== lang) return;
    sayAnew(tongue);
  } catch {
    page.lang = standing;
  }
  delete page.dataset['speaking'];
  document.dispatchEvent(new CustomEvent('languagechosen', { detail: page.lang }));
}

document.addEventListener('pagegrown', () => {
  if (page.dataset['lang'] !== undefined) void speak(page.lang);
});

// The head of the page has set the language that was chosen; what is said in it comes now.
if (page.dataset['lang'] !== undefined) await speak(page.lang);
customElements.define('choose-language', ChooseLanguage);
