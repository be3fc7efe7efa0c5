import { fill } from '../../i18n/fill.ts';
import type { Answer as Found } from '../../search/archive-search.ts';
import { unnarrowed } from '../../search/facets.ts';
import type { Query } from '../../search/query.ts';
import { isNarrowed, writeAsked, type Asked } from './asked.ts';
import { element } from './element.ts';
import { listHits } from './list-hits.ts';
import { plainerQuery, sayFound, sayTerms } from './say-found.ts';
import { linkTo } from './search-frame.ts';
import { setPapers, setYears } from './set-facets.ts';
import type { Sheet } from './sheet.ts';

/** What came of asking: what was found, of how many articles, and whether text that can hardly be read is among them. */
export interface Answer extends Found {
  readonly query: Query;
  readonly articles: number;
  readonly hasPoor: boolean;
}

/** Clears the sheet of any answer and says one thing. */
export function setNothing(sheet: Sheet, said: string, advice: readonly Node[] = []): void {
  sheet.said.textContent = said;
  sheet.advice.replaceChildren(...advice);
  sheet.hits.replaceChildren();
  sheet.hits.removeAttribute('aria-busy');
  sheet.filters.hidden = true;
  sheet.chart.hidden = true;
  sheet.more.hidden = true;
}

/** Says that an answer is being looked for; what stands there stays until it is found. */
export function setLooking({ said, hits, frame: { words } }: Sheet, query: string): void {
  said.textContent = fill(words['search.looking'], { query });
  hits.setAttribute('aria-busy', 'true');
}

/** Sets an answer: what was found, and what it can be narrowed by; or in a sentence why there is nothing. */
export async function setAnswer(sheet: Sheet, answer: Answer, asked: Asked): Promise<void> {
  const { query, hits, articles } = answer;
  const { words, lang } = sheet.frame;
  const focused = focusedChoice();
  if (articles === 0) return setNothing(sheet, words['search.empty']);
  if (query.terms.length === 0) return setNothing(sheet, words['search.marksOnly']);
  if (hits.length === 0) return setNone(sheet, answer, asked, focused);
  setNothing(sheet, sayFound(query, hits.length, lang, words));
  setFacets(sheet, answer, asked, focused);
  await listHits(sheet, hits);
}

/** Says that the search did not open, and offers to try again. */
export function setFailure(sheet: Sheet, again: () => void): void {
  const { words } = sheet.frame;
  const button = element('button', { type: 'button' }, words['search.again']);
  button.addEventListener('click', again);
  setNothing(sheet, words['search.failed'], [
    element('p', {}, words['search.failedAdvice']),
    button,
    browse(sheet),
  ]);
}

function setNone(sheet: Sheet, answer: Answer, asked: Asked, focused: string): void {
  const { words } = sheet.frame;
  const narrowed = isNarrowed(asked);
  const sentence = words[narrowed ? 'search.noneNarrowed' : 'search.none'];
  const plainer = plainerQuery(answer.query);
  setNothing(sheet, fill(sentence, { terms: sayTerms(answer.query.terms, words) }), [
    element('p', {}, words['search.noneAdvice']),
    ...(narrowed ? [askLink({ ...asked, narrowing: unnarrowed }, words['search.widen'])] : []),
    ...(plainer === undefined
      ? []
      : [askLink({ ...asked, query: plainer }, fill(words['search.plainer'], { query: plainer }))]),
    browse(sheet),
  ]);
  if (narrowed) setFacets(sheet, answer, asked, focused);
}

/** Sets the choices anew; the one a reader has just made keeps the focus. */
function setFacets(
  { filters, papers, chart, years, quality, frame }: Sheet,
  { counts, hasPoor }: Answer,
  asked: Asked,
  focused: string,
): void {
  papers.replaceChildren(...setPapers(counts, asked.narrowing, frame));
  years.replaceChildren(...setYears(counts, asked.narrowing, frame));
  quality.hidden = !hasPoor;
  filters.hidden = false;
  chart.hidden = false;
  if (focused) document.querySelector<HTMLElement>(focused)?.focus();
}

function focusedChoice(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(focused.type)) return '';
  return `[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
}

function askLink(asked: Asked, text: string): HTMLElement {
  return element('p', {}, element('a', { href: writeAsked(asked) }, text));
}

function browse({ frame }: Sheet): HTMLElement {
  return element('p', {}, element('a', { href: linkTo(frame, '/') }, frame.words['search.browse']));
}
