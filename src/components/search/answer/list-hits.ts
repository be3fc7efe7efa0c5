import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Answer, Hit } from '../../../search/archive-search.ts';
import type { Asked } from '../asked.ts';
import { element } from '../element.ts';
import type { Sheet } from '../sheet.ts';
import { setArticle } from './set-article.ts';
import { setLines } from './set-lines.ts';

/** How many articles are listed at a time. */
export const step = 10;

const setters = { articles: setArticle, lines: setLines } as const;

/** Lists the first articles of an answer in place of what stood there, and offers the ones after. */
export async function listHits(
  sheet: Sheet,
  answer: Answer,
  asked: Asked,
  tongue: SearchTongue,
  signal: AbortSignal,
): Promise<void> {
  const items = await setHits(answer.hits.slice(0, step), sheet, asked, tongue);
  if (signal.aborted) return;
  sheet.hits.dataset['view'] = asked.view;
  sheet.hits.dataset['asked'] = wordsAsked(asked);
  sheet.hits.replaceChildren(...items);
  offerMore(sheet, answer, asked, tongue);
}

/** Tells whether what is listed is still how an answer begins. */
export function isListed({ hits }: Sheet, answer: Answer, asked: Asked): boolean {
  if (hits.dataset['asked'] !== wordsAsked(asked)) return false;
  const ids = [...hits.children].map((item) => (item as HTMLElement).dataset['id']);
  return (
    ids.length > 0 &&
    ids.every((id, n) => id === answer.hits[n]?.id) &&
    ids.length >= Math.min(step, answer.total)
  );
}

/** Offers the articles after those that are listed; reading goes on at the first of them. */
export function offerMore(sheet: Sheet, answer: Answer, asked: Asked, tongue: SearchTongue): void {
  const { page, more, hits, said } = sheet;
  const shown = hits.childElementCount;
  const left = answer.hits.length - shown;
  more.hidden = left <= 0;
  more.textContent = say(tongue, 'more', { n: Math.min(step, left) });
  more.onclick = async () => {
    more.disabled = true;
    page.toggleAttribute('data-busy', true);
    const next = answer.hits.slice(shown, shown + step);
    const items = await setHits(next, sheet, asked, tongue).finally(() => (more.disabled = false));
    page.toggleAttribute('data-busy', false);
    if (hits.childElementCount !== shown) return;
    hits.append(...items);
    offerMore(sheet, answer, asked, tongue);
    said.textContent = say(tongue, 'shown', { shown: hits.childElementCount, n: answer.total });
    items[0]?.querySelector('a')?.focus();
  };
}

/** What the listed articles show of what was asked; where it is the same, they can stay. */
function wordsAsked({ typed, view, similar, across }: Asked): string {
  return JSON.stringify([typed, view, similar, across]);
}

async function setHits(hits: readonly Hit[], { frame }: Sheet, asked: Asked, tongue: SearchTongue) {
  const articles = await Promise.all(hits.map((hit) => hit.read()));
  return hits.map((hit, n) => {
    const article = articles[n];
    const item = article
      ? setters[asked.view]({ hit, article, asked, frame, tongue })
      : element('li', { hidden: '' });
    item.dataset['id'] = hit.id;
    item.dataset['places'] = String(
      article?.sections.reduce((sum, { places }) => sum + places.length, 0) ?? 0,
    );
    return item;
  });
}
