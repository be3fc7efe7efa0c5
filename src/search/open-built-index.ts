import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive, type ArchiveSearch } from './archive-search.ts';
import { BrokenIndex } from './broken-index.ts';
import type { IndexOutline } from './index-outline.ts';
import { openSpan } from './open-span.ts';
import type { ReadFile } from './packed-file.ts';
import type { PagefindScript } from './pagefind-script.ts';

/**
 * Opens the index of a built site outside a browser, with the same code the page uses.
 *
 * @throws {Error} with code `ENOENT` when the folder holds no index.
 */
export async function openBuiltArchive(out: string): Promise<ArchiveSearch> {
  const folder = join(out, 'pagefind');
  const read: ReadFile = (file) =>
    readFile(join(folder, file)).then(
      (bytes) => new Uint8Array(bytes),
      (cause: Error) => {
        throw new BrokenIndex(file, `cannot be read (${cause.message})`, { cause });
      },
    );
  const run = async (script: string): Promise<PagefindScript> => {
    // Read as text: as a file it would be a module or not by the package.json nearest to the site.
    const source = Buffer.from(await read(script)).toString('base64');
    return (await import(`data:text/javascript;base64,${source}`)) as PagefindScript;
  };
  return openArchive({
    outline: async () => JSON.parse(await readFile(join(folder, 'outline.json'), 'utf8')) as IndexOutline,
    openSpan: (span) => openSpan({ read, run }, span),
    read,
  });
}
