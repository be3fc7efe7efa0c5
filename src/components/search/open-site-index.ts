import { openArchive, type ArchiveSearch } from '../../search/archive-search.ts';
import { BrokenIndex } from '../../search/broken-index.ts';
import type { IndexOutline } from '../../search/index-outline.ts';
import { fetchFile } from './fetch-index.ts';
import { startWorker } from './work-index.ts';

const outlineFile = 'outline.json';

/**
 * Opens the index that stands beside the site.
 *
 * @throws {BrokenIndex} when its outline cannot be fetched, or is none.
 */
export async function openSiteIndex(base: string): Promise<ArchiveSearch> {
  const folder = new URL(`${base.replace(/\/$/u, '')}/pagefind/`, location.href).href;
  return openArchive({
    outline: () => fetchOutline(folder),
    openSpan: startWorker(folder),
    read: (file) => fetchFile(folder, file),
  });
}

async function fetchOutline(folder: string): Promise<IndexOutline> {
  const bytes = await fetchFile(folder, outlineFile, { cache: 'no-cache' });
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as IndexOutline;
  } catch (cause) {
    throw new BrokenIndex(outlineFile, 'is not an outline', { cause });
  }
}
