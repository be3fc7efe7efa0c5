import type { PermalinkLabels } from '../markdown/add-permalinks.ts';
import { keepFormerAnchors, type FormerAnchors } from '../addresses/former-anchors.ts';
import { articleAddress } from '../model/address.ts';
import { openingOf, readOpening } from '../markdown/opening.ts';
import { renderArticle, type RenderedArticle } from '../markdown/render-article.ts';
import type { HeldArticle } from './held-article.ts';
import { readBody } from './read-body.ts';

/** An article's text, set for its page. */
export interface SetArticle extends RenderedArticle {
  /** The first words of the text. */
  readonly opening: string;
}

/** Reads an article's text from its file and sets it. */
export function setArticle(held: HeldArticle, former: FormerAnchors, labels: PermalinkLabels): SetArticle {
  const rendered = renderArticle(readBody(held), labels);
  const html = keepFormerAnchors(rendered.html, articleAddress(held.place).slice(1, -1), former);
  return { ...rendered, html, opening: openingOf(rendered.sections, held.article.lang) };
}

/** Reads the first words of articles, by their files. */
export function readOpenings(articles: readonly HeldArticle[]): ReadonlyMap<string, string> {
  return new Map(articles.map((held) => [held.file, readOpening(readBody(held), held.article.lang)]));
}
