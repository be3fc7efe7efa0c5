import type { HeldPaper } from '../archive/holdings.ts';
import { paperAddress } from '../model/address.ts';
import type { Section } from '../model/article.ts';
import type { PublishedArticle } from './published-article.ts';
import { urlOf } from './published-article.ts';
import { stableUuid } from './stable-uuid.ts';
import { xml, xmlDocument, escapeXml, type Xml } from './xml.ts';

/** What a feed takes from the archive. */
export interface FeedSetting {
  readonly site?: string | undefined;
  readonly rights?: string | undefined;
}

/** What a paper's feed and its table of articles are called, below the paper's address. */
export const feedName = 'feed.xml';
export const tableName = 'articles.csv';

/**
 * Writes a paper's feed in Atom. Ids are made from addresses alone, and days are days of the paper, so that the same
 * articles always make the same feed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function writeFeed(
  { id, paper }: Pick<HeldPaper, 'id' | 'paper'>,
  articles: readonly PublishedArticle[],
  { site, rights }: FeedSetting,
): string {
  const address = paperAddress(id);
  const newest = articles
    .map(({ article }) => article.issued ?? '')
    .sort()
    .at(-1);
  return xmlDocument(
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': paper.lang }, [
      xml('id', {}, [stableUuid(address)]),
      xml('title', {}, [paper.name]),
      paper.about === undefined ? undefined : xml('subtitle', {}, [paper.about]),
      xml('updated', {}, [timeOf(newest)]),
      xml('author', {}, [xml('name', {}, [paper.publisher ?? paper.name])]),
      xml('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: urlOf(address + feedName, site) ?? feedName,
      }),
      xml('link', { rel: 'alternate', type: 'text/html', href: urlOf(address, site) ?? './' }),
      xml('generator', {}, ['Backfile']),
      rights === undefined ? undefined : xml('rights', {}, [rights]),
      ...articles.map((article) => writeEntry(article, address)),
    ]),
  );
}

function writeEntry({ article, sections, address, url }: PublishedArticle, paper: string): Xml {
  const terms = [article.rubric, article.kind].filter((term) => term !== undefined);
  return xml('entry', { 'xml:lang': article.lang }, [
    xml('id', {}, [stableUuid(address)]),
    xml('title', {}, [article.headline]),
    xml('updated', {}, [timeOf(article.issued)]),
    xml('published', {}, [timeOf(article.issued)]),
    xml('link', { rel: 'alternate', type: 'text/html', href: url ?? address.slice(paper.length) }),
    ...(article.authors ?? []).map(({ name }) => xml('author', {}, [xml('name', {}, [name])])),
    ...terms.map((term) => xml('category', { term })),
    xml('content', { type: 'html' }, [htmlOf(sections)]),
  ]);
}

/** The sections' text as plain HTML. */
function htmlOf(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, paragraphs }) => [
      heading === undefined ? '' : `<h2>${escapeXml(heading)}</h2>`,
      ...paragraphs.map((text) => `<p>${escapeXml(text).replaceAll('\n', '<br>')}</p>`),
    ])
    .join('');
}

/** A paper without an issue has a feed too; its time is the first there can be. */
function timeOf(day: string | undefined): string {
  return `${day || '1970-01-01'}T00:00:00Z`;
}
