import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { element } from '../element.ts';
import { sayPeriod } from '../narrowing/say-period.ts';
import { nameOf, type SearchFrame } from '../search-frame.ts';

/** Where an article stands: its paper's folder, its day, the pages it is on. */
export interface Stands {
  readonly paper: string;
  readonly day?: string | undefined;
  readonly pages: readonly number[];
}

/** Says in which paper, on which day and on which page an article stands; what is not known is left out. */
export function setPlace(
  { paper, day, pages }: Stands,
  frame: SearchFrame,
  tongue: SearchTongue,
): (Node | string)[] {
  const name = element('span', { lang: frame.papers[paper]?.lang }, nameOf(frame, paper, tongue));
  const time = day === undefined ? undefined : element('time', { datetime: day }, sayPeriod(day, tongue));
  const page =
    pages.length === 0 ? undefined : say(tongue, 'page', { pages: pages.join(say(tongue, 'join')) });
  return [name, time, page]
    .filter((part) => part !== undefined)
    .flatMap((part, n) => (n === 0 ? [part] : [' · ', part]));
}
