import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { FoundSection } from '../../../search/found-article.ts';
import { figuresId } from '../../../search/printed-sections.ts';
import { keepButton } from '../device/keep-button.ts';
import { element } from '../element.ts';
import { linkToHit } from '../search-frame.ts';
import type { Listed } from './listed.ts';
import { setPlace } from './say-place.ts';
import { setMarked } from './set-marked.ts';

/** Sets an article that was found: where it stands, its headline, and its sections, each with a line of its text. */
export function setArticle(listed: Listed): HTMLLIElement {
  const { hit, article, asked, frame, tongue } = listed;
  const { address, lang, marked, sections, spelt } = article;
  const n = sections.reduce((sum, { places }) => sum + places.length, 0);
  const keep = keepButton({ ...hit.facts, address, headline: article.headline }, tongue);
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element(
        'p',
        { class: 'where' },
        element('span', {}, ...setPlace(hit.facts, frame, tongue), ' · ', say(tongue, 'hits', { n })),
        ...(keep ? [keep] : []),
      ),
      element('h2', { lang }, element('a', { href: linkToHit(frame, address, asked) }, ...setMarked(marked))),
      ...(spelt.length > 0 ? [sayPrinted(spelt, lang, tongue)] : []),
      element('ul', {}, ...sections.map((section) => setSection(section, listed))),
    ),
  );
}

/** Says how a word that was looked for is printed, where it is printed otherwise. */
function sayPrinted(spelt: readonly string[], lang: string, tongue: SearchTongue): HTMLElement {
  const [before = '', after = ''] = say(tongue, 'spelt', { found: '\n' }).split('\n');
  const words = element('span', { lang }, spelt.join(say(tongue, 'speltList')));
  return element('p', { class: 'spelt' }, before, words, after);
}

function setSection({ id, heading, excerpt }: FoundSection, { article, asked, frame, tongue }: Listed) {
  const { address, lang } = article;
  const name =
    heading === null
      ? [say(tongue, id === figuresId ? 'figures' : 'lead')]
      : ['§', id.slice(1), ' ', element('span', { lang }, ...setMarked(heading))];
  return element(
    'li',
    {},
    element('a', { href: linkToHit(frame, address, asked, id) }, ...name),
    element('span', { lang, class: 'excerpt' }, ...setMarked(excerpt)),
  );
}
