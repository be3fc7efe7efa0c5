import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PermalinkLabels } from '../markdown/add-permalinks.ts';
import { openingOf, readOpening } from '../markdown/opening.ts';
import { bodyOf } from '../markdown/read-article.ts';
import { renderArticle, type RenderedArticle } from '../markdown/render-article.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';

/** An article's text, set for its page. */
export interface SetArticle extends RenderedArticle {
  /** The first words of the text. */
  readonly opening: string;
}

/** Reads an article's text from its file and sets it. */
export async function setArticle(held: HeldArticle, labels: PermalinkLabels): Promise<SetArticle> {
  const rendered = renderArticle(await readBody(held), labels);
  return { ...rendered, opening: openingOf(rendered.sections, held.article.lang) };
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
