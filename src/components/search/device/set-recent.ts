import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { element } from '../element.ts';
import { linkTo } from '../search-frame.ts';
import type { Sheet } from '../sheet.ts';
import { readingList } from './reading-list.ts';
import { forgetRecent, recentSearches, wordsOf } from './recent-searches.ts';

/** Sets, where nothing is asked, what was looked for last on this device, and the way to the reading list. */
export function setRecent(sheet: Sheet, tongue: SearchTongue): void {
  const addresses = recentSearches();
  const list = element(
    'p',
    {},
    element(
      'a',
      { href: linkTo(sheet.frame, '/reading-list/') },
      say(tongue, 'listCount', { n: readingList.read().length }),
    ),
  );
  sheet.recent.replaceChildren(...(addresses.length > 0 ? setSearches(addresses, sheet, tongue) : []), list);
}

function setSearches(addresses: readonly string[], sheet: Sheet, tongue: SearchTongue): HTMLElement[] {
  const items = addresses.map((address) =>
    element(
      'li',
      {},
      element('a', { href: address }, wordsOf(address)),
      forget('×', say(tongue, 'forget', { name: wordsOf(address) }), address),
    ),
  );
  const all = forget(say(tongue, 'forgetAll'), say(tongue, 'forgetAll'));
  return [element('h2', {}, say(tongue, 'recent')), element('ul', {}, ...items), element('p', {}, all)];

  function forget(text: string, name: string, address?: string): HTMLButtonElement {
    const button = element('button', { type: 'button', 'aria-label': name }, text);
    button.addEventListener('click', () => {
      forgetRecent(address);
      setRecent(sheet, tongue);
      (sheet.recent.querySelector('button') ?? sheet.form.querySelector<HTMLElement>('[name=q]'))?.focus();
    });
    return button;
  }
}
