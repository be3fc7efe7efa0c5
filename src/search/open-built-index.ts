import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openArchive, type ArchiveSearch } from './archive-search.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine, OpenIndex } from './engine.ts';
import { emptyEngine } from './empty-engine.ts';
import type { IndexOutline } from './index-outline.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Engine;
}

/**
 * Opens the index of a built site outside a browser, with the same code the page uses.
 *
 * @throws {Error} with code `ENOENT` when the folder holds no index.
 */
export async function openBuiltArchive(out: string): Promise<ArchiveSearch> {
  const folder = join(out, 'pagefind');
  return openArchive({
    outline: () => readJson<IndexOutline>(join(folder, 'outline.json')),
    openSpan: ({ name, starts }) => openIndex(join(folder, name), starts),
    catalogue: ({ name }) => readJson<Catalogue>(join(folder, name, 'catalogue.json')),
  });
}

/** Opens the index of the newest span alone. */
export async function openBuiltIndex(out: string): Promise<OpenIndex> {
  const folder = join(out, 'pagefind');
  const { spans } = await readJson<IndexOutline>(join(folder, 'outline.json'));
  const [newest] = spans;
  return newest ? openIndex(join(folder, newest.name), newest.starts) : { engine: emptyEngine, starts: [] };
}

async function openIndex(folder: string, starts: readonly string[]): Promise<OpenIndex> {
  fetchFiles();
  // Read as text: as a file it would be a module or not by the package.json nearest to the site.
  const source = await readFile(join(folder, 'pagefind.js'));
  const pagefind = (await import(`data:text/javascript;base64,${source.toString('base64')}`)) as Pagefind;
  return {
    engine: pagefind.createInstance({ basePath: `${pathToFileURL(folder)}/`, noWorker: true }),
    starts,
  };
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8')) as Content;
}

const fetchFromNet = globalThis.fetch;

/** Teaches `fetch`, by which Pagefind gets its chunks, to read files. */
function fetchFiles(): void {
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('file:')) return fetchFromNet(input, init);
    return new Response(await readFile(fileURLToPath(input)));
  };
}
