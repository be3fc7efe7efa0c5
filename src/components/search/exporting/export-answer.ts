import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { askingOf } from '../answer/asking-of.ts';
import type { Asked } from '../asked.ts';
import { element } from '../element.ts';
import type { SearchFrame } from '../search-frame.ts';
import type { Searching } from '../searching.ts';
import { formats } from './formats.ts';
import { readAll } from './read-all.ts';
import { fileName, saveFile } from './save-file.ts';

/**
 * Fetches all that was found, not only what is listed, and hands it to the reader as a file. `said` tells how far it
 * is and lets it be stopped; either all goes into the file, or there is none.
 */
export async function exportAnswer(
  name: string,
  asked: Asked,
  searching: Searching,
  said: HTMLElement,
  frame: SearchFrame,
  tongue: SearchTongue,
): Promise<void> {
  const format = formats[name]!;
  const stopping = new AbortController();
  const sentence = element('span');
  const stop = element('button', { type: 'button' }, say(tongue, 'stop'));
  stop.addEventListener('click', () => stopping.abort());
  // Few articles are there before anyone could read how far it is.
  const slow = setTimeout(() => said.replaceChildren(sentence, ' ', stop), 600);
  try {
    const { hits } = await searching.ask(askingOf(asked, true), undefined, stopping.signal);
    const tell = (done: number) =>
      (sentence.textContent = say(tongue, 'exportProgress', { done, n: hits.length }));
    const articles = await readAll(hits, frame, tell, stopping.signal);
    saveFile(fileName(asked.typed, format.ending), format.type, await format.write(articles, frame, tongue));
    said.textContent = say(tongue, 'exported', { n: articles.length });
  } catch (error) {
    if (!stopping.signal.aborted) console.error(error);
    said.textContent = stopping.signal.aborted ? '' : say(tongue, 'exportFailed');
  } finally {
    clearTimeout(slow);
  }
}
