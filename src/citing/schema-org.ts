import { articleAddress, issueAddress, paperAddress, undated, type ArticlePlace } from '../model/address.ts';
import type { Article, Section } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import { writingOf } from '../model/lang.ts';
import type { Paper } from '../model/paper.ts';
import { licenceOf } from './licence.ts';
import { spanPages } from './span-pages.ts';

/** Where things stand: gives the whole address of an address of the archive. */
export type Locate = (address: string) => string;

/** A paper by its folder's name. */
export interface NamedPaper {
  readonly id: string;
  readonly paper: Paper;
}

/** What is known of an article besides its own file. */
export interface ArticleSetting {
  readonly place: ArticlePlace;
  readonly named?: NamedPaper | undefined;
  readonly sections: readonly Section[];
  readonly rights?: string | undefined;
  readonly image?: string | undefined;
  readonly locate: Locate;
}

/**
 * Describes an article in the words of schema.org, for search engines and programs that collect references; what
 * was not printed or is not known stays absent.
 *
 * @see https://schema.org/NewsArticle
 */
export function describeArticle(article: Article, setting: ArticleSetting): object {
  const { headline, kicker, deck, authors, dateline, issued, pages, rubric, lang } = article;
  const { place, named, sections, rights, image, locate } = setting;
  const url = locate(articleAddress(place));
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline,
    alternativeHeadline: deck ?? kicker,
    author: authors?.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    datePublished: issued,
    dateline: dateline && [dateline.place, dateline.day].filter(Boolean).join(', '),
    printPage: pages && spanPages(pages),
    printSection: rubric,
    pageStart: pages?.[0],
    pageEnd: pages?.at(-1),
    pagination: pages && spanPages(pages),
    inLanguage: lang,
    wordCount: countWords(sections, lang),
    image,
    isPartOf: named && partOf(named, issued, locate),
    copyrightNotice: rights,
    license: licenceOf(rights)?.path,
    isAccessibleForFree: true,
  };
}

/** Describes an issue, and the paper it is one of. */
export function describeIssue(named: NamedPaper, day: Day, articles: number, locate: Locate): object {
  const url = locate(issueAddress(named.id, day));
  return {
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: `${named.paper.name}, ${day}`,
    datePublished: day,
    issueNumber: day,
    inLanguage: named.paper.lang,
    size: String(articles),
    isPartOf: describePaper(named, locate),
  };
}

/** Describes a paper. */
export function describePaper({ id, paper }: NamedPaper, locate: Locate): object {
  const { name, lang, publisher, place, about, first, last } = paper;
  const url = locate(paperAddress(id));
  return {
    '@type': 'Newspaper',
    '@id': url,
    url,
    name,
    inLanguage: lang,
    description: about,
    startDate: first,
    endDate: last,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    locationCreated: place && { '@type': 'Place', name: place },
  };
}

/** Describes the way from the archive's home to a page; each step has its name and address. */
export function describeWay(
  steps: readonly (readonly [name: string, address: string])[],
  locate: Locate,
): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, address], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: locate(address),
    })),
  };
}

/** Writes descriptions as JSON-LD that can stand in a page. */
export function writeJsonLd(descriptions: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': descriptions };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function partOf(named: NamedPaper, issued: Day | undefined, locate: Locate): object {
  const paper = describePaper(named, locate);
  if (issued === undefined) return paper;
  const url = locate(issueAddress(named.id, issued));
  return { '@type': 'PublicationIssue', '@id': url, url, datePublished: issued, isPartOf: paper };
}

/** Counts words; where words are not set apart, characters. */
function countWords(sections: readonly Section[], lang: string): number {
  const text = sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]).join(' ');
  return writingOf(lang) === 'cjk'
    ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
    : (text.match(/\S+/gu)?.length ?? 0);
}

/** Names the steps to an article: archive, paper, issue, article. */
export function stepsTo(
  place: ArticlePlace,
  headline: string,
  { archive, named, issue }: { archive: string; named?: NamedPaper | undefined; issue?: string | undefined },
): (readonly [string, string])[] {
  return [
    [archive, '/'],
    ...(named ? [[named.paper.name, paperAddress(named.id)] as const] : []),
    ...(named && issue ? [[issue, issueAddress(named.id, place.day ?? undated)] as const] : []),
    [headline, articleAddress(place)],
  ];
}
