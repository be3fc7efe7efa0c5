import { say } from '../../i18n/say.ts';
import type { SearchTongue } from '../../i18n/search-words.ts';
import { element } from '../search/element.ts';
import { lastSearch } from '../search/last-search.ts';

/** The bar at the foot of the page that tells the place one is at and leads to the others. */
export interface HitBar {
  readonly element: HTMLElement;
  /** Tells the place one is at, from 0. */
  say(at: number): void;
}

/** What the bar's buttons do. */
export interface Steps {
  step(by: 1 | -1): void;
  clear(): void;
}

/** Makes the bar for so many places at which something typed stands. */
export function hitBar(typed: string, count: number, tongue: SearchTongue, steps: Steps): HitBar {
  const said = element('p', { class: 'at', role: 'status' });
  const words = element('b', { class: 'typed' }, typed);
  const back = element('a', { href: lastSearch(typed) }, say(tongue, 'hitBack'));
  const bar = element(
    'section',
    { class: 'hit-bar', 'aria-label': say(tongue, 'hitBar') },
    words,
    said,
    button(say(tongue, 'hitPrevious'), 'p', () => steps.step(-1), count < 2),
    button(say(tongue, 'hitNext'), 'n', () => steps.step(1), count < 2),
    button(say(tongue, 'hitClear'), 'Esc', () => steps.clear()),
    back,
  );
  if (count === 0) said.textContent = say(tongue, 'hitNone');
  return { element: bar, say: (at) => (said.textContent = say(tongue, 'hitOf', { at: at + 1, n: count })) };
}

function button(name: string, key: string, act: () => void, hidden = false): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', 'aria-keyshortcuts': key === 'Esc' ? 'Escape' : key },
    name,
    element('kbd', { 'aria-hidden': 'true' }, key),
  );
  made.hidden = hidden;
  made.addEventListener('click', act);
  return made;
}
