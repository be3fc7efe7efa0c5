import type { Article } from '../model/article.ts';
import type { Paper } from '../model/paper.ts';
import { oneLine } from './one-line.ts';
import { spanPages } from './span-pages.ts';

/** A tag of a page's head; Open Graph goes by `property`, all others by `name`. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** A picture that stands for a page where it is linked to. */
export interface SharedPicture {
  readonly url: string;
  readonly alt: string;
}

/** What is known of an article's page besides the article. */
export interface PageSetting {
  readonly archive: string;
  readonly paper?: Paper | undefined;
  readonly url: string;
  readonly opening: string;
  readonly rights?: string | undefined;
  readonly picture?: SharedPicture | undefined;
}

type Pairs = readonly (readonly [key: string, value: string | undefined])[];

/**
 * Gives the tags by which programs for references and sites that show links know an article: Dublin Core, the
 * Highwire tags, PRISM, Open Graph.
 *
 * Zotero's "Embedded Metadata" translator takes `z:itemType` for the kind of thing before all else, and would take
 * any page with `citation_journal_title` for a journal's article; so the paper's name is told as
 * `prism.publicationName`. Pages that jump (1, 3) are told as `bib:pages`, since first and last would span them.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 * @see https://www.dublincore.org/specifications/dublin-core/dc-html/
 */
export function metaTags(article: Article, setting: PageSetting): MetaTag[] {
  const named = [...dublinCore(article, setting), ...highwire(article, setting)];
  return [
    ...said(named).map(([name, content]) => ({ name, content })),
    ...said(openGraph(article, setting)).map(([property, content]) => ({ property, content })),
  ];
}

function dublinCore(
  { headline, authors, issued, lang, rubric }: Article,
  { paper, url, rights }: PageSetting,
): Pairs {
  return [
    ['DC.type', 'newspaperArticle'],
    ['DC.title', headline],
    ...(authors ?? []).map(({ name }) => ['DC.creator', name] as const),
    ['DC.date', issued],
    ['DC.language', lang],
    ['DC.publisher', paper?.publisher],
    ['DC.source', paper?.name],
    ['DC.subject', rubric],
    ['DC.rights', rights],
    ['DC.identifier', url],
    ['DCTERMS.isPartOf', paper?.name],
    ['DCTERMS.issued', issued],
  ];
}

function highwire(
  { headline, authors, issued, pages, lang }: Article,
  { paper, url, picture }: PageSetting,
): Pairs {
  const isSpan = pages !== undefined && !spanPages(pages).includes(',');
  return [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', headline],
    ...(authors ?? []).map(({ name }) => ['citation_author', name] as const),
    ['citation_publication_date', issued?.replaceAll('-', '/')],
    ['citation_firstpage', isSpan ? pages[0]?.toString() : undefined],
    ['citation_lastpage', isSpan && pages.length > 1 ? pages.at(-1)!.toString() : undefined],
    ['bib:pages', pages && spanPages(pages)],
    ['citation_language', lang],
    ['citation_publisher', paper?.publisher],
    ['citation_public_url', url.startsWith('http') ? url : undefined],
    ['prism.publicationName', paper?.name],
    ['prism.publicationDate', issued],
    ['eprints.place_of_pub', paper?.place],
    ['twitter:card', picture && 'summary_large_image'],
  ];
}

function openGraph(
  { headline, authors, issued, lang, rubric }: Article,
  { archive, paper, url, opening, picture }: PageSetting,
): Pairs {
  return [
    ['og:type', 'article'],
    ['og:title', headline],
    ['og:description', opening],
    ['og:url', url.startsWith('http') ? url : undefined],
    ['og:site_name', paper ? `${paper.name} – ${archive}` : archive],
    ['og:locale', localeOf(lang)],
    ['og:image', picture?.url],
    ['og:image:type', picture && 'image/png'],
    ['og:image:width', picture && '1200'],
    ['og:image:height', picture && '630'],
    ['og:image:alt', picture?.alt],
    ['article:published_time', issued],
    ['article:section', rubric],
    ...(authors ?? []).map(({ name }) => ['article:author', name] as const),
  ];
}

/** Open Graph knows languages by language and country. */
const locales: readonly (readonly [RegExp, string])[] = [
  [/^zh\b.*-HK\b/u, 'zh_HK'],
  [/^zh\b.*-(?:Hant|TW)\b/u, 'zh_TW'],
  [/^zh\b/u, 'zh_CN'],
  [/^en\b.*-GB\b/u, 'en_GB'],
  [/^en\b/u, 'en_US'],
  [/^ja\b/u, 'ja_JP'],
  [/^ko\b/u, 'ko_KR'],
];

/** Gives the name Open Graph has for a language, as far as it has one. */
export function localeOf(lang: string): string {
  const known = locales.find(([pattern]) => pattern.test(lang))?.[1];
  const [language = ''] = lang.split('-');
  return known ?? `${language}_${language.toUpperCase()}`;
}

function said(pairs: Pairs): (readonly [string, string])[] {
  return pairs.flatMap(([key, value]) => (value ? [[key, oneLine(value)] as const] : []));
}
