import { say } from '../../../i18n/say.ts';
import type { SearchTongue, SearchWords } from '../../../i18n/search-words.ts';
import { undated } from '../../../model/address.ts';
import type { Facet } from '../../../search/facets.ts';
import { nameOf, type SearchFrame } from '../search-frame.ts';
import { sayPeriod } from './say-period.ts';

/** Names a value of a facet as readers know it. */
export function nameValue(facet: Facet, value: string, frame: SearchFrame, tongue: SearchTongue): string {
  switch (facet) {
    case 'paper':
      return nameOf(frame, value, tongue);
    case 'front':
      return say(tongue, 'onFront');
    case 'lang':
      return new Intl.DisplayNames(tongue.lang, { type: 'language' }).of(value) ?? value;
    case 'issue': {
      const [paper = '', day = ''] = value.split('/');
      return say(tongue, 'inIssue', { paper: nameOf(frame, paper, tongue), day: nameDay(day, tongue) });
    }
    case 'year':
      return nameDay(value, tongue);
    case 'author':
      return value;
    default:
      return value in tongue.words ? say(tongue, value as keyof SearchWords) : value;
  }
}

function nameDay(period: string, tongue: SearchTongue): string {
  return period === undated ? say(tongue, 'undated') : sayPeriod(period, tongue);
}
