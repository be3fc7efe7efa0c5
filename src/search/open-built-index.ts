import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Engine, OpenIndex } from './engine.ts';
import { emptyEngine } from './empty-engine.ts';
import type { IndexOutline } from './index-outline.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Engine;
}

/**
 * Opens the index of a built site outside a browser, with the same `pagefind.js` the page uses.
 *
 * @throws {Error} with code `ENOENT` when the folder holds no index.
 */
export async function openBuiltIndex(out: string): Promise<OpenIndex> {
  const folder = join(out, 'pagefind');
  const { articles, starts } = JSON.parse(
    await readFile(join(folder, 'outline.json'), 'utf8'),
  ) as IndexOutline;
  if (articles === 0) return { engine: emptyEngine, starts };
  fetchFiles();
  // Read as text: as a file it would be a module or not by the package.json nearest to the site.
  const source = await readFile(join(folder, 'pagefind.js'));
  const pagefind = (await import(`data:text/javascript;base64,${source.toString('base64')}`)) as Pagefind;
  return {
    engine: pagefind.createInstance({ basePath: `${pathToFileURL(folder)}/`, noWorker: true }),
    starts,
  };
}

const fetchFromNet = globalThis.fetch;

/** Teaches `fetch`, by which Pagefind gets its chunks, to read files. */
function fetchFiles(): void {
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('file:')) return fetchFromNet(input, init);
    return new Response(await readFile(fileURLToPath(input)));
  };
}
