import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Answer } from '../../../search/archive-search.ts';

/** Says how many articles were found; and at how many places, where all of them are read. */
export function sayFound({ total, isMore }: Answer, hits: number | undefined, tongue: SearchTongue): string {
  if (isMore) return say(tongue, 'foundMore', { n: total });
  return hits === undefined
    ? say(tongue, 'found', { n: total })
    : say(tongue, 'foundHits', { n: total, hits });
}
