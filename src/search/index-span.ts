import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { UnreadableFile } from '../archive/read-archive.ts';
import { readArticle } from '../markdown/read-article.ts';
import { writeArticleList } from './article-list.ts';
import { writeAuthorship, writeCatalogue } from './catalogue.ts';
import { findCommonTerms } from './common-terms.ts';
import type { Facts } from './facts.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { readIndexMeta } from './index-meta.ts';
import type { SpanFiles, SpanOutline } from './index-outline.ts';
import { outlineSpan } from './outline-span.ts';
import { checkOf, unpackFile } from './packed-file.ts';
import type { ArticleFile, Span } from './part-spans.ts';
import { printedSections } from './printed-sections.ts';
import { readFragment, restoreFragment, type SentArticle } from './restore-fragment.ts';
import { cellBorder } from './tokens.ts';
import { writeWordList } from './word-list.ts';

/** What is known of a span's index when it is made, and why some of its files are not in it. */
export interface IndexedSpan {
  readonly outline?: Omit<SpanOutline, 'name'> | undefined;
  readonly failures: readonly string[];
}

/** Of what Pagefind brings, that which nothing here asks for: its own search pages and its own worker. */
const unused = /(?:-ui|-highlight|-worker)\.(?:js|css)$/u;

/** Pagefind's script looks again so late whether it is ready; a reader who waits for the first answer waits so long. */
const lateLook = 'asyncSleep(50)';
const soonLook = 'asyncSleep(2)';

/** Chinese for all: one index whatever the languages, and no stemming, so that a word is the word as printed. */
const forceLanguage = 'zh';

/** Postings in a chunk; with Pagefind's own 20,000 a question costs two and a half times the bytes. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '5000';

/**
 * Indexes the articles of a span into a folder. Articles are read one at a time, and Pagefind is ended after, so that
 * its memory is free again. Files that cannot be read as articles are told and left out.
 *
 * @throws {Error} when Pagefind refuses an article, or counts its words otherwise than they were sent.
 */
export async function indexSpan(articles: string, { files }: Span, folder: string): Promise<IndexedSpan> {
  const { sent, words, failures, made } = await withIndex(async (index) => {
    const added = await addArticles(index, articles, files);
    // Not `writeFiles`: it answers before its last bytes are written, and a stopped Pagefind never writes them.
    return { ...added, made: added.sent.size > 0 ? (await index.getFiles()).files : [] };
  });
  if (sent.size === 0) return { failures };
  return { outline: await writeSpan(made, folder, sent, words), failures };
}

/** So many articles are on their way to Pagefind, which works on one while the next are read. */
const ahead = 16;

interface ReadArticle extends Omit<SentArticle, 'tokens'> {
  readonly facts: Facts;
  /** Its tokens, as numbers. */
  readonly numbers: Uint32Array;
}

async function withIndex<Result>(work: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    return await work(index);
  } finally {
    await close();
  }
}

/** Adds all articles to an index; gives each that holds anything to find, by its address, and the words of all. */
async function addArticles(index: PagefindIndex, folder: string, files: readonly ArticleFile[]) {
  const sent = new Map<string, ReadArticle>();
  const numbers = new Map<string, number>();
  const failures: string[] = [];
  const sending: Promise<void>[] = [];
  for (const file of files) {
    const document = readDocument(folder, file);
    if (document instanceof UnreadableFile) failures.push(document.message);
    if (document instanceof UnreadableFile || document.tokens.length === 0) continue;
    const { address, html, tokens, cells, anchors, meta, facts } = document;
    sending.push(send(index, file, { url: address, content: html }));
    if (sending.length > ahead) await sending.shift();
    const content = cells.join(cellBorder);
    sent.set(address, { numbers: numberTokens(tokens, numbers), content, anchors, meta, facts });
  }
  await Promise.all(sending);
  return { sent, words: [...numbers.keys()], failures };
}

function send(
  index: PagefindIndex,
  { file }: ArticleFile,
  page: Parameters<PagefindIndex['addHTMLFile']>[0],
) {
  const sent = index.addHTMLFile(page).then(({ errors }) => {
    if (errors.length > 0) throw new Error(`Pagefind refuses ${file}: ${errors.join('; ')}`);
  });
  // Whoever waits for it is told; that may be later than it fails.
  sent.catch(() => {});
  return sent;
}

// Files are small and many: to wait for each costs more than to read or write it at once.
function readDocument(folder: string, { file, place }: ArticleFile): IndexDocument | UnreadableFile {
  const path = join(folder, file);
  try {
    const { article, sections } = readArticle(readFileSync(path, 'utf8'));
    return indexDocument(place, article, printedSections(article, sections));
  } catch (error) {
    return new UnreadableFile(`${path} ${(error as Error).message}`);
  }
}

function numberTokens(tokens: readonly string[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(tokens, (token) => {
    const known = numbers.get(token) ?? numbers.size;
    if (known === numbers.size) numbers.set(token, known);
    return known;
  });
}

async function writeSpan(
  made: readonly IndexFile[],
  folder: string,
  sent: ReadonlyMap<string, ReadArticle>,
  words: readonly string[],
): Promise<Omit<SpanOutline, 'name'>> {
  const kept = made.filter(({ path }) => !unused.test(path));
  const articles = new Map<string, ReadArticle>();
  const checks = new Map<string, string>();
  const write = writer(folder, checks);
  for (const { path, content } of kept) {
    const id = path.endsWith('.pf_fragment') ? basename(path, '.pf_fragment') : undefined;
    if (id === undefined) {
      write(path, path === 'pagefind.js' ? lookSooner(content) : content);
      continue;
    }
    const fragment = readFragment(content);
    const article = sent.get(fragment.url)!;
    const tokens = Array.from(article.numbers, (number) => words[number]!);
    articles.set(id, article);
    write(path, restoreFragment(id, fragment, { ...article, tokens }));
  }
  const metaFile = kept.find(({ path }) => path.endsWith('.pf_meta'))!;
  const meta = readIndexMeta(
    metaFile.path,
    await unpackFile(metaFile.path, Uint8Array.from(metaFile.content)),
  );
  const ordered = meta.ids.map((id) => articles.get(id)!);
  const facts = ordered.map((article) => article.facts);
  const common = findCommonTerms(
    ordered.map((article) => article.numbers),
    words,
  );
  for (const [n, [term, list]] of [...common].entries())
    write(`common/${n}.gz`, gzipSync(writeArticleList(term, list, ordered.length), { level: 9 }));
  const chunkChecks = meta.chunks.map((name) => checks.get(`index/${name}.pf_index`)!);
  write('catalogue.gz', pack(writeCatalogue(facts, chunkChecks, [...common.keys()])));
  write('authors.gz', pack(writeAuthorship(facts)));
  write('words.gz', gzipSync(writeWordList(words), { level: 9 }));
  const checked = (file: string) => [file, checks.get(file)!] as const;
  const named: SpanFiles = {
    script: 'pagefind.js',
    engine: checked(kept.find(({ path }) => path.startsWith('wasm.'))!.path),
    entry: Buffer.from(kept.find(({ path }) => path.endsWith('entry.json'))!.content).toString(),
    meta: checked(metaFile.path),
    catalogue: checked('catalogue.gz'),
    authors: checked('authors.gz'),
    words: checked('words.gz'),
  };
  return { ...outlineSpan(facts), files: named };
}

function lookSooner(script: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(script).toString().replaceAll(lateLook, soonLook));
}

function pack(content: unknown): Uint8Array {
  return gzipSync(JSON.stringify(content), { level: 9 });
}

function writer(folder: string, checks: Map<string, string>) {
  const made = new Set<string>();
  return (path: string, content: Uint8Array): void => {
    const within = dirname(join(folder, path));
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(join(folder, path), content);
    checks.set(path, checkOf(content));
  };
}
