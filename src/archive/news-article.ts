import type { Article } from '../model/article.ts';
import type { Paper } from '../model/paper.ts';

/** What is known of an article besides its own file. */
export interface Publication {
  readonly paper?: Paper | undefined;
  readonly address: string;
  readonly rights?: string | undefined;
}

/**
 * Describes an article in the words of schema.org, for programs that collect references; what was not printed or
 * is not known stays absent.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(article: Article, { paper, address, rights }: Publication): object {
  const { headline, kicker, deck, authors, dateline, issued, pages, lang } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    alternativeHeadline: deck ?? kicker,
    author: authors?.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    datePublished: issued,
    dateline: dateline && [dateline.place, dateline.day].filter(Boolean).join(', '),
    printPage: pages?.join(', '),
    inLanguage: lang,
    isPartOf: paper && newspaper(paper),
    usageInfo: rights,
    url: address,
    isAccessibleForFree: true,
  };
}

function newspaper({ name, lang, publisher, place }: Paper): object {
  return {
    '@type': 'Newspaper',
    name,
    inLanguage: lang,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    locationCreated: place,
  };
}
