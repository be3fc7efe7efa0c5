import { getCollection } from 'astro:content';
import { findFolders } from '../archive/folders.ts';
import { gatherHoldings, type Holdings } from '../archive/holdings.ts';
import { readPapers } from '../archive/read-archive.ts';
import { archiveLang } from '../archive/this-archive.ts';
import type { Paper } from '../model/paper.ts';

let gathered: Promise<Holdings> | undefined;

/** Gives what the archive holds; gathered once a build, anew for each page while the site is being worked on. */
export function findHoldings(): Promise<Holdings> {
  if (import.meta.env.DEV) return gather();
  return (gathered ??= gather());
}

let papers: Promise<ReadonlyMap<string, Paper>> | undefined;

/** Gives the papers by their folders. */
export function findPapers(): Promise<ReadonlyMap<string, Paper>> {
  if (import.meta.env.DEV) return listPapers();
  return (papers ??= listPapers());
}

async function listPapers(): Promise<ReadonlyMap<string, Paper>> {
  return new Map((await findHoldings()).papers.map(({ id, paper }) => [id, paper]));
}

async function gather(): Promise<Holdings> {
  const [entries, read] = await Promise.all([getCollection('articles'), readPapers(findFolders())]);
  return gatherHoldings(
    entries.map(({ data }) => data),
    read.papers,
    archiveLang,
  );
}
