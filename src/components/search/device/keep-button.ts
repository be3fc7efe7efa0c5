import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { element } from '../element.ts';
import { readingList, type Kept } from './reading-list.ts';

/** Makes the button that keeps an article, or lets go of it; none where the browser stores nothing. */
export function keepButton(kept: Kept, tongue: SearchTongue): HTMLButtonElement | undefined {
  if (!readingList.isAvailable) return undefined;
  const button = element('button', { type: 'button', class: 'keep' });
  const set = (isKept: boolean) => {
    button.toggleAttribute('data-kept', isKept);
    button.textContent = say(tongue, isKept ? 'kept' : 'keep');
    button.setAttribute('aria-label', `${button.textContent}: ${kept.headline}`);
  };
  set(readingList.has(kept.address));
  button.addEventListener('click', () => set(readingList.turn(kept)));
  return button;
}
