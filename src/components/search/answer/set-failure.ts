import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { BrokenIndex } from '../../../search/broken-index.ts';
import { element } from '../element.ts';
import { linkTo } from '../search-frame.ts';
import { setState, type Sheet } from '../sheet.ts';

/** Says in one line why there is no answer, and offers to try again; nothing that is listed stays as if it were one. */
export function setFailure(sheet: Sheet, error: unknown, again: () => void, tongue: SearchTongue): void {
  const what = whyOf(error);
  const { said, advice } = sheet;
  const button = element('button', { type: 'button', class: 'again' }, say(tongue, 'again'));
  button.addEventListener('click', again);
  const browse = element('a', { href: linkTo(sheet.frame, '/') }, say(tongue, 'browse'));
  const file = error instanceof BrokenIndex ? error.file : '';
  said.textContent = say(tongue, what);
  advice.replaceChildren(
    element('p', {}, say(tongue, `${what}Advice`, { file })),
    element('p', {}, button, ' ', browse),
  );
  sheet.hits.replaceChildren();
  sheet.hits.removeAttribute('aria-busy');
  sheet.progress.replaceChildren();
  sheet.more.hidden = true;
  setState(sheet, 'failed');
}

function whyOf(error: unknown): 'offline' | 'broken' | 'failed' {
  if (!navigator.onLine) return 'offline';
  return error instanceof BrokenIndex ? 'broken' : 'failed';
}
