import { getCollection } from 'astro:content';
import { findFolders } from '../archive/folders.ts';
import { gatherHoldings, type Holdings } from '../archive/holdings.ts';
import { readPapers } from '../archive/read-archive.ts';
import { archiveLang } from '../archive/this-archive.ts';

let gathered: Promise<Holdings> | undefined;

/** Gives what the archive holds; gathered once a build, anew for each page while the site is being worked on. */
export function findHoldings(): Promise<Holdings> {
  if (import.meta.env.DEV) return gather();
  return (gathered ??= gather());
}

async function gather(): Promise<Holdings> {
  const [entries, { papers }] = await Promise.all([getCollection('articles'), readPapers(findFolders())]);
  return gatherHoldings(
    entries.map(({ data }) => data),
    papers,
    archiveLang,
  );
}
