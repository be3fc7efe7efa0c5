import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Answer } from '../../../search/archive-search.ts';
import { writeAsked, type Asked } from '../asked.ts';
import { rememberRecent } from '../device/recent-searches.ts';
import { setNarrowing } from '../narrowing/set-narrowing.ts';
import type { Searching } from '../searching.ts';
import { setState, type Sheet } from '../sheet.ts';
import { askingOf } from './asking-of.ts';
import { isListed, listHits, offerMore, step } from './list-hits.ts';
import { sayFound } from './say-found.ts';
import { sayMeaning, whyNothing } from './say-meaning.ts';
import { setFailure } from './set-failure.ts';
import { setProgress, setStopped } from './set-progress.ts';

/** What an answer on the page needs of the page around it. */
export interface Around {
  readonly sheet: Sheet;
  readonly searching: Searching;
  readonly tongue: SearchTongue;
  /** Asks something else, as a reader would. */
  go(asked: Asked): void;
  /** Asks the same again. */
  again(): void;
}

/**
 * Answers what is asked on the page: as each part of the archive is searched, sets what was found so far; at the end
 * says how much it is. When `signal` says so, because something else is asked, nothing more is set.
 */
export async function answerAsked(asked: Asked, around: Around, signal: AbortSignal): Promise<void> {
  const { sheet, searching, tongue } = around;
  try {
    const { articles } = await searching.open();
    if (signal.aborted) return;
    const asking = askingOf(asked, isAuthorWanted(sheet));
    const nothing = articles === 0 ? 'empty' : whyNothing(asking.query);
    if (nothing) return setNothing(sheet, say(tongue, nothing));
    sheet.meaning.textContent = sayMeaning(asking.query, tongue);
    await stream(asked, asking, around, signal);
  } catch (error) {
    if (signal.aborted) return;
    console.error(error);
    setFailure(sheet, error, around.again, tongue);
  }
}

async function stream(
  asked: Asked,
  asking: ReturnType<typeof askingOf>,
  around: Around,
  signal: AbortSignal,
): Promise<void> {
  const { sheet, searching, tongue } = around;
  const stopping = new AbortController();
  let latest: Answer | undefined;
  let setting = Promise.resolve();
  const tell = (answer: Answer) => {
    latest = answer;
    setProgress(sheet, answer, () => stopping.abort(), tongue);
    setting = setting.then(() => (latest === answer ? setSoFar(answer, asked, around, signal) : undefined));
  };
  try {
    tell(await searching.ask(asking, tell, AbortSignal.any([signal, stopping.signal])));
  } catch (error) {
    if (signal.aborted || !stopping.signal.aborted) throw error;
  }
  await setting;
  if (signal.aborted || !latest) return;
  if (stopping.signal.aborted) setStopped(sheet, latest, around.again, tongue);
  else sheet.progress.replaceChildren();
  await setEnd(latest, asked, around, signal);
}

/** Sets what was found so far. What a reader may be reading stays where it is. */
async function setSoFar(answer: Answer, asked: Asked, around: Around, signal: AbortSignal): Promise<void> {
  const { sheet, tongue, go } = around;
  if (signal.aborted) return;
  if (answer.total > 0 && !isListed(sheet, answer, asked)) {
    if (!isBeingRead(sheet)) await listHits(sheet, answer, asked, tongue, signal);
    if (signal.aborted) return;
  }
  if (answer.total > 0) setState(sheet, 'answered');
  setNarrowing(sheet, answer, asked, tongue, (from, to) => go({ ...asked, from, to }));
  offerMore(sheet, answer, asked, tongue);
}

async function setEnd(answer: Answer, asked: Asked, around: Around, signal: AbortSignal): Promise<void> {
  const { sheet, tongue, searching } = around;
  sheet.hits.removeAttribute('aria-busy');
  if (answer.total > 0) {
    const whole = answer.total <= step ? sheet.hits.querySelectorAll('[data-places]') : undefined;
    const hits =
      whole && [...whole].reduce((sum, item) => sum + Number((item as HTMLElement).dataset['places']), 0);
    sheet.said.textContent = sayFound(answer, hits, tongue);
    sheet.advice.textContent = answer.isMore ? say(tongue, 'tooMany', { n: answer.total }) : '';
    return rememberRecent(writeAsked(asked));
  }
  const { findOffers } = await import('./find-offers.ts');
  const { setNone } = await import('./set-none.ts');
  const offers = await findOffers(asked, (asking) => searching.ask(asking, undefined, signal));
  if (signal.aborted) return;
  const narrowed = offers.wide !== undefined;
  setNothing(sheet, say(tongue, narrowed ? 'noneNarrowed' : 'none'));
  sheet.advice.replaceChildren(...setNone(asked, offers, sheet.frame, tongue));
}

function setNothing(sheet: Sheet, said: string): void {
  sheet.said.textContent = said;
  sheet.hits.replaceChildren();
  sheet.hits.removeAttribute('aria-busy');
  sheet.advice.replaceChildren();
  sheet.more.hidden = true;
  setState(sheet, 'none');
}

function isBeingRead({ hits }: Sheet): boolean {
  return hits.contains(document.activeElement);
}

function isAuthorWanted({ facets }: Sheet): boolean {
  return facets.author.querySelector('details')?.open === true;
}
