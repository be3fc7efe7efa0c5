import { access, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../archive/list-files.ts';
import { indexBundle } from './index-bundle.ts';
import { indexSpan, type IndexedSpan } from './index-span.ts';
import { placeFile } from './place-file.ts';
import type { Span } from './part-spans.ts';

/** A span with the bundles that its articles are indexed in; every name tells what its index is made from. */
export interface BundledSpan extends Span {
  readonly bundles: readonly Span[];
}

const told = 'span.json';
const bundles = 'bundles';

/**
 * Puts the index of a span into a folder of its name below `out`: one that was kept, where there is one of that name,
 * else a new one, made of the bundles that were kept and of new ones. All is kept for the next time.
 */
export async function placeSpan(
  articles: string,
  span: BundledSpan,
  { out, kept }: { readonly out: string; readonly kept: string },
): Promise<IndexedSpan & { readonly isNew: boolean }> {
  const folder = join(kept, span.name);
  const known = await readTold(folder);
  const { outline, failures } = known ?? (await makeSpan(articles, span, kept));
  if (outline) {
    for (const file of await listFiles(folder))
      if (file !== told) await placeFile(join(folder, file), join(out, span.name, file));
  }
  return { outline, failures, isNew: known === undefined };
}

/** Forgets the spans and bundles that are no longer of use. */
export async function forgetOthers(kept: string, spans: readonly BundledSpan[]): Promise<void> {
  await forgetIn(kept, [bundles, ...spans.map(({ name }) => name)]);
  await forgetIn(
    join(kept, bundles),
    spans.flatMap((span) => span.bundles.map(({ name }) => name)),
  );
}

async function forgetIn(folder: string, names: readonly string[]): Promise<void> {
  const kept = new Set(names);
  for (const name of await readdir(folder).catch(() => []))
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

async function makeSpan(articles: string, span: BundledSpan, kept: string): Promise<IndexedSpan> {
  const folders = span.bundles.map(({ name }) => join(kept, bundles, name));
  let isNew = true;
  for (const [n, bundle] of span.bundles.entries()) {
    if (await isThere(folders[n]!)) isNew = false;
    else await fill(folders[n]!, (fresh) => indexBundle(articles, bundle, fresh));
  }
  try {
    return await joinBundles(folders, join(kept, span.name));
  } catch (error) {
    if (isNew) throw error;
    // What was kept cannot be read, as when the machine went down before it was on the disk.
    for (const folder of folders) await rm(folder, { recursive: true });
    return makeSpan(articles, span, kept);
  }
}

function joinBundles(folders: readonly string[], span: string): Promise<IndexedSpan> {
  return fill(span, async (fresh) => {
    const indexed = await indexSpan(folders, fresh);
    await writeFile(join(fresh, told), JSON.stringify(indexed));
    return indexed;
  });
}

/** Fills a folder beside its place, so that one which was stopped halfway is never taken for one. */
async function fill<Made>(folder: string, make: (fresh: string) => Promise<Made>): Promise<Made> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const made = await make(fresh);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return made;
}

function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}

async function readTold(folder: string): Promise<IndexedSpan | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, told), 'utf8')) as IndexedSpan;
  } catch {
    return undefined;
  }
}
