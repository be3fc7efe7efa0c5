/** Which share of the window a turn leaves behind, so that the last column seen is the first one again. */
const turned = 0.86;

/**
 * Lets a text in columns be gone through as one in lines is: the wheel and the keys of pages turn it sideways, until
 * it ends and the page goes on. Gives back what undoes this.
 */
export function turnColumns(article: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  article.tabIndex = 0;
  article.addEventListener('wheel', (event) => onWheel(article, event), { passive: false, signal });
  article.addEventListener('keydown', (event) => onKey(article, event), { signal });
  return () => {
    article.removeAttribute('tabindex');
    stop.abort();
  };
}

function onWheel(article: HTMLElement, event: WheelEvent): void {
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (isSideways || event.ctrlKey || event.shiftKey) return;
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
  if (turn(article, -event.deltaY * lines, 'auto')) event.preventDefault();
}

function onKey(article: HTMLElement, event: KeyboardEvent): void {
  if (event.target !== article || event.altKey || event.ctrlKey || event.metaKey) return;
  const page = article.clientWidth * turned;
  const ways: Readonly<Record<string, number>> = {
    PageDown: -page,
    ' ': event.shiftKey ? page : -page,
    PageUp: page,
    Home: article.scrollWidth,
    End: -article.scrollWidth,
  };
  const way = ways[event.key];
  if (way !== undefined && turn(article, way, motion())) event.preventDefault();
}

/** Scrolls an article sideways; tells whether there was anywhere to go. */
function turn(article: HTMLElement, by: number, behavior: ScrollBehavior): boolean {
  const most = article.scrollWidth - article.clientWidth;
  // In columns from right to left a place is counted from 0 down.
  const isAtEnd = by < 0 ? article.scrollLeft <= 1 - most : article.scrollLeft >= -1;
  if (isAtEnd) return false;
  article.scrollBy({ left: by, behavior });
  return true;
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
