import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../archive/list-files.ts';
import { indexSpan, type IndexedSpan } from './index-span.ts';
import { placeFile } from './place-file.ts';
import type { Span } from './part-spans.ts';

const told = 'span.json';

/**
 * Puts the index of a span into a folder of its name below `out`: one that was kept, where there is one of that name,
 * else a new one, which is kept for the next build where there is a place to keep it.
 */
export async function placeSpan(
  articles: string,
  span: Span,
  { out, kept }: { readonly out: string; readonly kept?: string | undefined },
): Promise<IndexedSpan & { readonly isNew: boolean }> {
  const folder = join(kept ?? out, span.name);
  const known = await readTold(folder);
  const { outline, failures } = known ?? (await make(articles, span, folder));
  if (kept !== undefined && outline) {
    for (const file of await listFiles(folder))
      if (file !== told) await placeFile(join(folder, file), join(out, span.name, file));
  } else await rm(join(folder, told), { force: true });
  return { outline, failures, isNew: known === undefined };
}

/** Forgets the spans that are no longer of use. */
export async function forgetOthers(kept: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(kept).catch(() => []))
    if (!names.has(name)) await rm(join(kept, name), { recursive: true, force: true });
}

/** Makes the index beside its place, so that one which was stopped halfway is never taken for one. */
async function make(articles: string, span: Span, folder: string): Promise<IndexedSpan> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const indexed = await indexSpan(articles, span, fresh);
  await writeFile(join(fresh, told), JSON.stringify(indexed));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return indexed;
}

async function readTold(folder: string): Promise<IndexedSpan | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, told), 'utf8')) as IndexedSpan;
  } catch {
    return undefined;
  }
}
