import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Answer } from '../../../search/archive-search.ts';
import { element } from '../element.ts';
import type { Sheet } from '../sheet.ts';

/** Shows how far a search over several parts of the archive is, with a button that stops it. */
export function setProgress(
  { progress }: Sheet,
  { spansRead: read, spansWanted: wanted }: Pick<Answer, 'spansRead' | 'spansWanted'>,
  stop: () => void,
  tongue: SearchTongue,
): void {
  if (wanted < 2 || read >= wanted) return progress.replaceChildren();
  const sentence = say(tongue, 'progress', { read, wanted });
  const bar = progress.querySelector('progress');
  if (bar) {
    bar.value = read;
    progress.querySelector('span')!.textContent = sentence;
    return;
  }
  const button = element('button', { type: 'button' }, say(tongue, 'stop'));
  button.addEventListener('click', stop);
  progress.replaceChildren(
    element('progress', { value: String(read), max: String(wanted), 'aria-label': sentence }),
    element('span', {}, sentence),
    button,
  );
}

/** Says that a search was stopped, and offers to go on with it. */
export function setStopped(
  { progress }: Sheet,
  { spansRead: read, spansWanted: wanted }: Pick<Answer, 'spansRead' | 'spansWanted'>,
  goOn: () => void,
  tongue: SearchTongue,
): void {
  const button = element('button', { type: 'button' }, say(tongue, 'goOn'));
  button.addEventListener('click', goOn);
  progress.replaceChildren(element('span', {}, say(tongue, 'stopped', { read, wanted })), button);
}
