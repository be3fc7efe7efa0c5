import { openArchive, type ArchiveSearch } from '../../search/archive-search.ts';
import { BrokenIndex } from '../../search/broken-index.ts';
import type { Engine } from '../../search/engine.ts';

interface Pagefind {
  createInstance(options: { basePath: string }): Engine;
}

/**
 * Opens the index that stands beside the site.
 *
 * @throws {BrokenIndex} when it cannot be fetched.
 */
export async function openSiteIndex(base: string): Promise<ArchiveSearch> {
  const folder = `${base.replace(/\/$/u, '')}/pagefind/`;
  return openArchive({
    outline: () => fetchJson(`${folder}outline.json`),
    openSpan: async ({ name, starts }) => {
      const pagefind = (await import(/* @vite-ignore */ `${folder}${name}/pagefind.js`)) as Pagefind;
      return { engine: pagefind.createInstance({ basePath: `${folder}${name}/` }), starts };
    },
    catalogue: ({ name }) => fetchJson(`${folder}${name}/catalogue.json`),
  });
}

async function fetchJson<Content>(address: string): Promise<Content> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Content;
  } catch (cause) {
    throw new BrokenIndex(address, `cannot be fetched (${(cause as Error).message})`, { cause });
  }
}
