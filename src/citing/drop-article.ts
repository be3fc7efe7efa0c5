import type { CslItem } from './csl.ts';

const article = /^the\s+(?=\S)/iu;

/**
 * Leaves out the The that an English newspaper's name begins with, as the Chicago Manual has it in notes and
 * bibliographies (14.193 in its 17th edition): the New York Times, not The New York Times.
 */
export function dropArticle(item: CslItem): CslItem {
  const name = item['container-title'];
  return name && item.language.startsWith('en')
    ? { ...item, 'container-title': name.replace(article, '') }
    : item;
}
