import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { UnreadableFile } from '../archive/read-archive.ts';
import { readArticle } from '../markdown/read-article.ts';
import { writeBundle } from './bundle.ts';
import type { Facts } from './facts.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import { readIndexMeta } from './index-meta.ts';
import { unpackFile } from './packed-file.ts';
import type { ArticleFile, Span } from './part-spans.ts';
import { printedSections } from './printed-sections.ts';
import { readFragment, restoreFragment, type SentArticle } from './restore-fragment.ts';
import { cellBorder } from './tokens.ts';

/** Of what Pagefind brings, that which nothing here asks for: its own search pages and its own worker. */
const unused = /(?:-ui|-highlight|-worker)\.(?:js|css)$/u;

/** Chinese for all: one index whatever the languages, and no stemming, so that a word is the word as printed. */
const forceLanguage = 'zh';

/**
 * Indexes the articles of a bundle into a folder: Pagefind's files, with the articles' text as printed, and what a span
 * needs of it (see `readBundle`). Articles are read one at a time, and Pagefind is ended after, so that its memory is
 * free again. Files that cannot be read as articles are told and left out.
 *
 * @throws {Error} when Pagefind refuses an article, or counts its words otherwise than they were sent.
 */
export async function indexBundle(articles: string, { files }: Span, folder: string): Promise<void> {
  const { sent, words, failures, made } = await withIndex(async (index) => {
    const added = await addArticles(index, articles, files);
    // Not `writeFiles`: it answers before its last bytes are written, and a stopped Pagefind never writes them.
    return { ...added, made: added.sent.size > 0 ? (await index.getFiles()).files : [] };
  });
  const ordered = sent.size > 0 ? await writeFiles(made, folder, sent, words) : [];
  writeBundle(folder, {
    words,
    failures,
    facts: ordered.map(({ facts }) => facts),
    tokens: ordered.map(({ numbers }) => numbers),
  });
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

/** Writes Pagefind's files, the fragments restored; gives the articles in the order of their numbers. */
async function writeFiles(
  made: readonly IndexFile[],
  folder: string,
  sent: ReadonlyMap<string, ReadArticle>,
  words: readonly string[],
): Promise<ReadArticle[]> {
  const articles = new Map<string, ReadArticle>();
  const write = writer(folder);
  let ids: readonly string[] = [];
  for (const { path, content } of made.filter((file) => !unused.test(file.path))) {
    if (!path.endsWith('.pf_fragment')) {
      write(path, content);
      if (path.endsWith('.pf_meta'))
        ids = readIndexMeta(path, await unpackFile(path, Uint8Array.from(content))).ids;
      continue;
    }
    const id = basename(path, '.pf_fragment');
    const fragment = readFragment(content);
    const article = sent.get(fragment.url)!;
    const tokens = Array.from(article.numbers, (number) => words[number]!);
    articles.set(id, article);
    write(path, restoreFragment(id, fragment, { ...article, tokens }));
  }
  return ids.map((id) => articles.get(id)!);
}

function writer(folder: string) {
  const made = new Set<string>();
  return (path: string, content: Uint8Array): void => {
    const within = dirname(join(folder, path));
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(join(folder, path), content);
  };
}
