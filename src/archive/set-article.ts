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
export async function setArticle(
  held: HeldArticle,
  former: FormerAnchors,
  labels: PermalinkLabels,
): Promise<SetArticle> {
  const rendered = renderArticle(await readBody(held), labels);
  const html = keepFormerAnchors(rendered.html, articleAddress(held.place).slice(1, -1), former);
  return { ...rendered, html, opening: openingOf(rendered.sections, held.article.lang) };
}

/** Reads the first words of articles, by their files. */
export async function readOpenings(articles: readonly HeldArticle[]): Promise<ReadonlyMap<string, string>> {
  const read = articles.map(
    async (held) => [held.file, readOpening(await readBody(held), held.article.lang)] as const,
  );
  return new Map(await Promise.all(read));
}
