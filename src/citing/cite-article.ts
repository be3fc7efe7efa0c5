import type { Article, Author } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import { writingOf, type Lang } from '../model/lang.ts';
import type { Paper } from '../model/paper.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';
import { partName } from './part-name.ts';
import { spanPages } from './span-pages.ts';

/** What a citation needs to know besides the article's own file. */
export interface Cited {
  readonly article: Article;
  readonly paper?: Paper | undefined;
  /** The article's address below the archive's root: `/yunting-daily/1998-11-09/p01-02/`. */
  readonly address: string;
  /** The whole address, where it is known where the site stands. */
  readonly url?: string | undefined;
}

/**
 * Describes an article for citing: name, day and page as printed, the roles that stood beside the names left out.
 * Its id comes from its address, so it is the same in every export and after every correction.
 */
export function citeArticle({ article, paper, address, url }: Cited): CslItem {
  const { headline, authors, issued, pages, rubric, lang } = article;
  return {
    id: citationId(address),
    type: 'article-newspaper',
    title: headline,
    ...(authors && { author: authors.map((author) => nameOf(author, lang)) }),
    ...(paper && { 'container-title': paper.name }),
    ...(paper?.place && { 'publisher-place': paper.place }),
    ...(paper?.publisher && { publisher: paper.publisher }),
    ...(issued && { issued: dateOf(issued) }),
    ...(pages && { page: spanPages(pages) }),
    ...(rubric && { section: rubric }),
    language: lang,
    ...(url && { URL: url }),
  };
}

/** Gives the name an article goes by in lists of references: `yunting-daily-1998-11-09-p01-02`. */
export function citationId(address: string): string {
  return address.replace(/^\/|\/$/gu, '').replaceAll('/', '-');
}

/** Writes a day as citation programs take it. */
export function dateOf(day: Day): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** A name in a writing that never turns names round stays whole. */
function nameOf({ name }: Author, lang: Lang): CslName {
  return writingOf(lang) === 'latin' ? partName(name) : { literal: name };
}
