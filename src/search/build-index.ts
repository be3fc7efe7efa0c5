import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableFile } from '../archive/read-archive.ts';
import { listArticleFiles } from './article-files.ts';
import { indexerVersion } from './indexer-version.ts';
import type { IndexOutline, SpanOutline } from './index-outline.ts';
import { partSpans, type Span, type SpanLimit } from './part-spans.ts';
import { forgetOthers, placeSpan } from './span-store.ts';

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
}

/**
 * Indexes every article below `articles` into `<out>/pagefind`, in place of what stood there: an index for each span
 * of days (see `partSpans`), one after the other, each in a folder whose name tells what it was made from. A span that
 * was indexed before is taken from where it was kept. An archive without articles gets an outline without spans.
 * Files that cannot be read as articles are told and left out.
 *
 * @throws {Error} when Pagefind refuses an article, or counts its words otherwise than they were sent.
 */
export async function indexArchive({ articles, out, kept, limit }: IndexPlaces): Promise<Indexed> {
  const version = await indexerVersion();
  const spans = partSpans(await listArticleFiles(articles), limit).map((span) => named(span, version));
  const folder = join(out, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const outlines: SpanOutline[] = [];
  const failures: UnreadableFile[] = [];
  const made: string[] = [];
  for (const span of spans) {
    const placed = await placeSpan(articles, span, { out: folder, kept });
    if (placed.outline) outlines.push({ name: span.name, ...placed.outline });
    if (placed.isNew) made.push(span.name);
    failures.push(...placed.failures.map((message) => new UnreadableFile(message)));
  }
  if (kept !== undefined) await forgetOthers(kept, new Set(spans.map(({ name }) => name)));
  const count = outlines.reduce((sum, outline) => sum + outline.articles, 0);
  const outline: IndexOutline = { articles: count, spans: outlines };
  await writeFile(join(folder, 'outline.json'), JSON.stringify(outline));
  return { articles: count, failures, made };
}

function named({ name, files }: Span, version: string): Span {
  const digest = createHash('sha256').update(version);
  for (const { file, digest: its } of files) digest.update(`\n${file} ${its}`);
  return { name: `${name}-${digest.digest('hex').slice(0, 10)}`, files };
}
