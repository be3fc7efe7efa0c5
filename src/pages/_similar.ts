import { getCollection } from 'astro:content';
import { findFolders } from '../archive/folders.ts';
import type { HeldArticle } from '../archive/held-article.ts';
import { similarArticles } from '../archive/similar/similar-articles.ts';

type Similar = ReadonlyMap<string, readonly HeldArticle[]>;
let found: Promise<Similar> | undefined;

/** Gives the articles most like each one, by its file; found once a build, before the first article's page. */
export function findSimilarArticles(): Promise<Similar> {
  if (import.meta.env.DEV) return find();
  return (found ??= find());
}

async function find(): Promise<Similar> {
  const entries = await getCollection('articles');
  const articles = entries.map(({ data, digest = '' }) => ({ held: data, digest: String(digest) }));
  return similarArticles(articles, findFolders());
}
