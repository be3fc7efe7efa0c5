const kept = 'backfile-language';

/** Keeps the language a reader chose for the archive to speak in, on this device. */
export function keepLang(lang: string): void {
  try {
    localStorage.setItem(kept, lang);
  } catch {
    // Where a browser keeps nothing the choice holds for this page.
  }
}

/** Gives the language the archive speaks in now: the reader's, where one was chosen, else the page's. */
export function chosenLang(): string {
  return document.documentElement.lang;
}
