import { fill } from '../../i18n/fill.ts';
import type { Hit } from '../../search/archive-search.ts';
import { setArticle } from './set-article.ts';
import type { Sheet } from './sheet.ts';

/** How many articles are listed at a time. */
export const step = 20;

/**
 * Lists the next articles of an answer below those that are listed, and offers the ones after. Gives the first that
 * was added, so that reading can go on there.
 */
export async function listHits(sheet: Sheet, hits: readonly Hit[], from = 0): Promise<Element | undefined> {
  const next = hits.slice(from, from + step);
  const top = sheet.hits.firstElementChild;
  sheet.hits.setAttribute('aria-busy', 'true');
  const articles = await Promise.all(next.map((hit) => hit.read()));
  // Another answer may have been set meanwhile.
  if (sheet.hits.firstElementChild !== top) return undefined;
  const items = articles
    .filter((article) => article !== undefined)
    .map((article) => setArticle(article, sheet.frame));
  sheet.hits.append(...items);
  sheet.hits.removeAttribute('aria-busy');
  offerMore(sheet, hits, from + next.length);
  return items[0];
}

function offerMore(sheet: Sheet, hits: readonly Hit[], shown: number): void {
  const { more, said, frame } = sheet;
  more.hidden = shown >= hits.length;
  more.textContent = fill(frame.words['search.more'], { count: Math.min(step, hits.length - shown) });
  more.onclick = async () => {
    more.disabled = true;
    const first = await listHits(sheet, hits, shown).finally(() => (more.disabled = false));
    first?.querySelector('a')?.focus();
  };
  if (shown > step) said.textContent = fill(frame.words['search.shown'], { shown, total: hits.length });
}
