import type { Place } from '../../../search/places.ts';
import { element } from '../element.ts';
import { linkToHit } from '../search-frame.ts';
import type { Listed } from './listed.ts';
import { setPlace } from './say-place.ts';

/** Sets an article as lines of a concordance: one for every place, what was looked for in its middle. */
export function setLines(listed: Listed): HTMLLIElement {
  const { hit, article, frame, tongue, asked } = listed;
  const lines = article.sections.flatMap(({ id, places }) =>
    places.map((place) => setLine(place, linkToHit(frame, article.address, asked, id), article.lang)),
  );
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'where' },
      element('span', {}, ...setPlace(hit.facts, frame, tongue)),
      ' · ',
      element('a', { href: linkToHit(frame, article.address, asked), lang: article.lang }, article.headline),
    ),
    element('ul', {}, ...lines),
  );
}

function setLine({ before, found, after }: Place, href: string, lang: string): HTMLLIElement {
  return element(
    'li',
    {},
    element(
      'a',
      { href, lang },
      element('span', { class: 'before' }, before),
      element('mark', {}, found),
      element('span', { class: 'after' }, after),
    ),
  );
}
