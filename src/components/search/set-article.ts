import { fill } from '../../i18n/fill.ts';
import type { Stretch } from '../../search/excerpt.ts';
import type { FoundArticle, FoundSection } from '../../search/found-article.ts';
import { figuresId } from '../../search/printed-sections.ts';
import { element } from './element.ts';
import { linkTo, nameOf, type SearchFrame } from './search-frame.ts';

/** Sets an article that was found: where it stands, its headline, and its sections, each with a line of its text. */
export function setArticle(article: FoundArticle, frame: SearchFrame): HTMLLIElement {
  const { address, lang, marked, sections } = article;
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element('p', { class: 'where' }, ...setPlace(article, frame)),
      element('h2', { lang }, element('a', { href: linkTo(frame, address) }, ...setMarked(marked))),
      element('ul', {}, ...sections.map((section) => setSection(section, article, frame))),
    ),
  );
}

function setPlace({ paper, day, pages }: FoundArticle, frame: SearchFrame): (Node | string)[] {
  const { words, lang, papers } = frame;
  const name = element('span', { lang: papers[paper]?.lang }, nameOf(frame, paper));
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const time = day === undefined ? undefined : element('time', { datetime: day }, date.format(new Date(day)));
  const page = pages && fill(words['search.page'], { pages: pages.replaceAll(' ', words['search.join']) });
  return [name, time, page]
    .filter((part) => part !== undefined)
    .flatMap((part, n) => (n === 0 ? [part] : [' · ', part]));
}

function setSection(
  { id, heading, excerpt }: FoundSection,
  { address, lang }: FoundArticle,
  frame: SearchFrame,
) {
  const { words } = frame;
  const name =
    heading === null
      ? [words[id === figuresId ? 'search.figures' : 'search.lead']]
      : ['§', id.slice(1), ' ', element('span', { lang }, ...setMarked(heading))];
  return element(
    'li',
    {},
    element('a', { href: linkTo(frame, address, id) }, ...name),
    element('span', { lang, class: 'excerpt' }, ...setMarked(excerpt)),
  );
}

function setMarked(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
