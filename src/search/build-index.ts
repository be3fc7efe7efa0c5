import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableFile } from '../archive/read-archive.ts';
import { listArticleFiles } from './article-files.ts';
import { indexerVersion } from './indexer-version.ts';
import type { IndexOutline, SpanOutline } from './index-outline.ts';
import { partBundles, partSpans, type Span, type SpanLimit } from './part-spans.ts';
import { forgetOthers, placeSpan, type BundledSpan } from './span-store.ts';

/** What became of indexing: how many articles can be found, and the files that could not be read. */
export interface Indexed {
  readonly articles: number;
  readonly failures: readonly UnreadableFile[];
  /** The names of the spans that were indexed; the others had not changed. */
  readonly made: readonly string[];
}

/** Where the articles stand, and where the site goes. */
export interface IndexPlaces {
  readonly articles: string;
  readonly out: string;
  /** Where indexes are kept from one build to the next; without it nothing is. */
  readonly kept?: string | undefined;
  readonly limit?: SpanLimit | undefined;
  readonly bundleLimit?: SpanLimit | undefined;
}

/**
 * Indexes every article below `articles` into `<out>/pagefind`, in place of what stood there: an index for each span
 * of days (see `partSpans`), one after the other, each in a folder whose name tells what it was made from. A span that
 * was indexed before is taken from where it was kept, and so are those bundles of another that did not change. An
 * archive without articles gets an outline without spans. Files that cannot be read as articles are told and left out.
 *
 * @throws {Error} when Pagefind refuses an article, or counts its words otherwise than they were sent.
 */
export async function indexArchive(places: IndexPlaces): Promise<Indexed> {
  const spans = await spansOf(places);
  const folder = join(places.out, 'pagefind');
  const kept = places.kept ?? join(places.out, 'pagefind.parts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const indexed = await placeSpans(places.articles, spans, { out: folder, kept });
    await forgetOthers(kept, spans);
    return indexed;
  } finally {
    if (places.kept === undefined) await rm(kept, { recursive: true, force: true });
  }
}

async function spansOf({ articles, limit, bundleLimit }: IndexPlaces): Promise<BundledSpan[]> {
  const version = await indexerVersion();
  return partSpans(await listArticleFiles(articles), limit).map((span) => ({
    ...named(span, version),
    bundles: partBundles(span, bundleLimit).map((bundle) => named(bundle, version)),
  }));
}

async function placeSpans(
  articles: string,
  spans: readonly BundledSpan[],
  { out, kept }: { readonly out: string; readonly kept: string },
): Promise<Indexed> {
  const outlines: SpanOutline[] = [];
  const failures: UnreadableFile[] = [];
  const made: string[] = [];
  for (const span of spans) {
    const placed = await placeSpan(articles, span, { out, kept });
    if (placed.outline) outlines.push({ name: span.name, ...placed.outline });
    if (placed.isNew) made.push(span.name);
    failures.push(...placed.failures.map((message) => new UnreadableFile(message)));
  }
  const count = outlines.reduce((sum, outline) => sum + outline.articles, 0);
  const outline: IndexOutline = { articles: count, spans: outlines };
  await writeFile(join(out, 'outline.json'), JSON.stringify(outline));
  return { articles: count, failures, made };
}

function named({ name, files }: Span, version: string): Span {
  const digest = createHash('sha256').update(version);
  for (const { file, digest: its } of files) digest.update(`\n${file} ${its}`);
  return { name: `${name}-${digest.digest('hex').slice(0, 10)}`, files };
}
