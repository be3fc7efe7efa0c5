import type { MetaTag } from '../../src/citing/meta-tags.ts';

/** What Zotero saves of a page. */
export interface Saved {
  readonly itemType: string;
  readonly title?: string | undefined;
  readonly creators: readonly string[];
  readonly publicationTitle?: string | undefined;
  readonly date?: string | undefined;
  readonly pages?: string | undefined;
  readonly language?: string | undefined;
  readonly place?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
}

/** Tags that make a page something else than a newspaper article, whatever else it says. */
const firm: readonly (readonly [tag: string, itemType: string])[] = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_book_title', 'bookSection'],
  ['citation_inbook_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
];

/**
 * Reads a page's tags by the rules of Zotero's translators "Embedded Metadata" (of 2024-06-13) and "RDF", on which
 * it builds. A tag such as `citation_journal_title` settles the type; else `z:itemType` does, then `og:type` where it
 * is firm, then `DC.type`, and a bare `citation_title` makes a journal's article. Fields come from Highwire tags first,
 * then from PRISM, eprints, Dublin Core and Open Graph, in the order in which each is looked for.
 *
 * @see https://github.com/zotero/translators
 */
export function readAsZotero(tags: readonly MetaTag[]): Saved {
  const all = (key: string) =>
    tags.filter(({ name, property }) => (name ?? property) === key).map(({ content }) => content);
  const first = (...keys: readonly string[]) => keys.flatMap(all)[0];
  return {
    itemType: typeOf(first),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: all('citation_author').length > 0 ? all('citation_author') : all('DC.creator'),
    publicationTitle: first('prism.publicationName', 'DC.source', 'og:site_name'),
    date: first('citation_publication_date', 'citation_date', 'prism.publicationDate', 'DC.date'),
    pages: pagesOf(first),
    language: first('citation_language', 'DC.language'),
    place: first('eprints.place_of_pub'),
    section: first('article:section'),
    url: first('citation_public_url', 'og:url'),
  };
}

type First = (...keys: readonly string[]) => string | undefined;

function typeOf(first: First): string {
  const settled = firm.find(([tag]) => first(tag) !== undefined)?.[1];
  const firmOg = first('og:type') === 'website' ? 'webpage' : undefined;
  const guess = first('citation_title') === undefined ? 'webpage' : 'journalArticle';
  return settled ?? first('z:itemType') ?? firmOg ?? first('DC.type') ?? guess;
}

/** First and last page, else what RDF tells of the pages; a hyphen in it parts first from last. */
function pagesOf(first: First): string | undefined {
  const [from, to] = first('bib:pages', 'prism.pageRange')?.split(/\s*-\s*/u) ?? [];
  const firstPage = first('citation_firstpage') ?? from;
  const lastPage = first('citation_lastpage') ?? to;
  return firstPage && (lastPage ? `${firstPage}-${lastPage}` : firstPage);
}
