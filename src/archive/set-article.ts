import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermalinkLabels } from '../markdown/add-permalinks.ts';
import { keepFormerAnchors } from '../addresses/former-anchors.ts';
import { articleAddress } from '../model/address.ts';
import { openingOf, readOpening } from '../markdown/opening.ts';
import { bodyOf } from '../markdown/read-article.ts';
import { renderArticle, type RenderedArticle } from '../markdown/render-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';
import { readAddresses, type Addresses } from './read-addresses.ts';

/** An article's text, set for its page. */
export interface SetArticle extends RenderedArticle {
  /** The first words of the text. */
  readonly opening: string;
}

/** Reads an article's text from its file and sets it. */
export async function setArticle(held: HeldArticle, labels: PermalinkLabels): Promise<SetArticle> {
  const rendered = renderArticle(await readBody(held), labels);
  const html = await keepAnchors(rendered.html, held);
  return { ...rendered, html, opening: openingOf(rendered.sections, held.article.lang) };
}

let addresses: Promise<Addresses> | undefined;

async function keepAnchors(html: string, { place }: HeldArticle): Promise<string> {
  const { ledgers, aliases } = await (addresses ??= readAddresses(findFolders()));
  const address = articleAddress(place).slice(1, -1);
  return keepFormerAnchors(html, address, { anchors: ledgers.get(place.paper)?.get(address), aliases });
}

/** Reads the first words of articles, by their files. */
export async function readOpenings(articles: readonly HeldArticle[]): Promise<ReadonlyMap<string, string>> {
  const read = articles.map(
    async (held) => [held.file, readOpening(await readBody(held), held.article.lang)] as const,
  );
  return new Map(await Promise.all(read));
}

async function readBody({ file }: HeldArticle): Promise<string> {
  return bodyOf(await readFile(join(findFolders().articles, file), 'utf8'));
}
