import { citationFormats, type CitationFormat } from '../../../citing/citation-files.ts';
import { citeArticle } from '../../../citing/cite-article.ts';
import type { Paper } from '../../../model/paper.ts';
import type { SearchFrame } from '../search-frame.ts';
import type { Exported } from './exported.ts';

/** Writes articles for programs that keep references. */
export function writeCitations(
  ending: CitationFormat['ending'],
  articles: readonly Exported[],
  frame: SearchFrame,
): string {
  const format = citationFormats.find((known) => known.ending === ending)!;
  return format.write(articles.map((article) => cite(article, frame.papers[article.facts.paper])));
}

function cite({ headline, address, url, facts }: Exported, paper: Paper | undefined) {
  const { day, pages, authors = [], lang } = facts;
  const article = {
    headline,
    lang,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(day !== undefined && { issued: day }),
    ...(pages.length > 0 && { pages: [...pages] }),
  };
  return citeArticle({ article, paper, address, url });
}
