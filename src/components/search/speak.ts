import { say } from '../../i18n/say.ts';
import type { SearchTongue, SearchWords } from '../../i18n/search-words.ts';

/**
 * Says what stands in the page as it was built in another language, the text and the names of its elements, and gives
 * the title of the page.
 */
export function speak(page: HTMLElement, tongue: SearchTongue): string {
  for (const element of page.querySelectorAll<HTMLElement>('[data-word]')) {
    const { word } = element.dataset;
    if (word) element.textContent = say(tongue, word as keyof SearchWords);
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-name]')) {
    const { name } = element.dataset;
    if (name) element.setAttribute('aria-label', say(tongue, name as keyof SearchWords));
  }
  const { title = '', archive = '' } = page.dataset;
  return `${say(tongue, title as keyof SearchWords)} – ${archive}`;
}
