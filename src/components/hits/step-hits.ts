import { searchWords } from '../../i18n/search-words.ts';
import { queryAsked } from '../search/answer/asking-of.ts';
import { readAsked } from '../search/asked.ts';
import { fold } from '../../search/fold.ts';
import { unitsOf } from '../../search/units.ts';
import { withSimilar } from '../../search/with-similar.ts';
import { element } from '../search/element.ts';
import { hitBar, type HitBar } from './hit-bar.ts';
import { markHits, unmark, type MarkedHit } from './mark-hits.ts';
import { printedPieces, type PagePiece } from './printed-pieces.ts';
import { spansOfPiece } from './spans-of-piece.ts';
import css from './hits.css?inline';

/**
 * Marks in an article what its address says was looked for, shows the first place within the section the address
 * names, and leads from place to place by button or key (n, p) until the marks are cleared (Esc).
 */
export async function stepHits(): Promise<void> {
  const article = document.querySelector('main article');
  if (!article) return;
  const pieces = printedPieces(article);
  const asked = readAsked(new URLSearchParams(location.search));
  const typed = queryAsked(asked);
  const query = asked.similar ? withSimilar(typed, wordsOf(pieces)) : typed;
  const tongue = await searchWords(document.documentElement.lang);
  const hits = markHits(pieces, (piece) => spansOfPiece(query, piece));
  const bar = hitBar(query.typed, hits.length, tongue, { step, clear });
  let at = firstWithin(hits, location.hash);
  document.head.append(element('style', {}, css));
  document.body.append(bar.element);
  document.addEventListener('keydown', onKey);
  if (hits.length > 0) show(at);

  function step(by: 1 | -1): void {
    if (hits.length > 0) show((at + by + hits.length) % hits.length);
  }

  function show(next: number): void {
    for (const mark of hits[at]!) mark.classList.remove('current');
    at = next;
    for (const mark of hits[at]!) mark.classList.add('current');
    hits[at]![0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    bar.say(at);
    moveFocus(bar, hits[at]![0]);
  }

  function clear(): void {
    document.removeEventListener('keydown', onKey);
    unmark(hits);
    bar.element.remove();
    const address = new URL(location.href);
    for (const name of ['q', 'across', 'similar']) address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const act = { n: () => step(1), p: () => step(-1), Escape: clear }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

/** The words of letters that stand in an article, among which those that are spelt alike are found. */
function wordsOf(pieces: readonly PagePiece[]): string[] {
  const units = pieces.flatMap(({ text }) => unitsOf(fold(text).text));
  return [...new Set(units.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])))];
}

function firstWithin(hits: readonly MarkedHit[], hash: string): number {
  const section = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const first = hits.findIndex(([mark]) => mark && section?.contains(mark));
  return Math.max(0, first);
}

/** Reading goes on from the place that is shown; but who steps by the buttons keeps them at hand. */
function moveFocus(bar: HitBar, mark: HTMLElement | undefined): void {
  if (!mark || bar.element.contains(document.activeElement)) return;
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
