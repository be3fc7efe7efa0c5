import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Folders } from '../archive/folders.ts';
import { listFiles } from '../archive/list-files.ts';
import { placeOfArticle } from '../archive/place-of-article.ts';
import { UnreadableFile } from '../archive/read-archive.ts';
import { readArticle } from '../markdown/read-article.ts';
import { readChunkStarts } from './chunk-starts.ts';
import { writeCatalogue } from './catalogue.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import type { Facts } from './facts.ts';
import type { IndexOutline } from './index-outline.ts';
import { outlineSpan } from './outline-span.ts';
import { printedSections } from './printed-sections.ts';
import { addressOf, restoreFragment } from './restore-fragment.ts';

/** What became of indexing: how many articles can be found, and the files that could not be read. */
export interface Indexed {
  readonly articles: number;
  readonly failures: readonly UnreadableFile[];
}

/** Of what Pagefind brings, that which nothing here asks for: its own search pages. */
const unused = /(?:-ui|-highlight)\.(?:js|css)$/u;

/** Chinese for all: one index whatever the languages, and no stemming, so that a word is the word as printed. */
const forceLanguage = 'zh';

/**
 * Indexes every article below `folders.articles` into `<out>/pagefind`, in place of what stood there. Articles are
 * read one at a time; an archive without articles gets an index that finds nothing. Files that cannot be read as
 * articles are told and left out.
 *
 * @throws {Error} when Pagefind refuses an article, or counts its words otherwise than they were sent.
 */
export async function indexArchive({ articles, out }: Pick<Folders, 'articles' | 'out'>): Promise<Indexed> {
  const { files, failures, made } = await withIndex(async (index) => {
    const added = await addArticles(index, articles);
    // Not `writeFiles`: it answers before its last bytes are written, and a stopped Pagefind never writes them.
    return { ...added, made: added.files.size > 0 ? (await index.getFiles()).files : [] };
  });
  await writeIndex(made, join(out, 'pagefind'), (address) => readDocument(articles, files.get(address)!));
  return { articles: files.size, failures };
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

/** Adds all articles to an index; gives the file of each that holds anything to find, by its address. */
async function addArticles(index: PagefindIndex, articles: string) {
  const files = new Map<string, string>();
  const failures: UnreadableFile[] = [];
  for (const file of (await listFiles(articles)).filter((name) => placeOfArticle(name) !== undefined)) {
    const document = await readDocument(articles, file).catch((error) => {
      if (!(error instanceof UnreadableFile)) throw error;
      failures.push(error);
    });
    if (!document || document.tokens.length === 0) continue;
    const { errors } = await index.addHTMLFile({ url: document.address, content: document.html });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${file}: ${errors.join('; ')}`);
    files.set(document.address, file);
  }
  return { files, failures };
}

async function writeIndex(
  files: readonly IndexFile[],
  folder: string,
  documentOf: (address: string) => Promise<IndexDocument>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const span = join(folder, onlySpan);
  const facts = new Map<string, Facts>();
  await mkdir(folder, { recursive: true });
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(span, path)), { recursive: true });
    const isFragment = path.endsWith('.pf_fragment');
    const document = isFragment ? await documentOf(addressOf(content)) : undefined;
    if (document) facts.set(basename(path, '.pf_fragment'), document.facts);
    await writeFile(join(span, path), document ? restoreFragment(content, document) : content);
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta) await writeFile(join(span, 'catalogue.json'), JSON.stringify(writeCatalogue(facts)));
  const starts = meta ? readChunkStarts(meta.content) : [];
  const outline: IndexOutline = {
    articles: facts.size,
    spans: meta ? [outlineSpan(onlySpan, [...facts.values()], starts)] : [],
  };
  await writeFile(join(folder, 'outline.json'), JSON.stringify(outline));
}

const onlySpan = 'all';

async function readDocument(articles: string, file: string): Promise<IndexDocument> {
  const path = join(articles, file);
  try {
    const { article, sections } = readArticle(await readFile(path, 'utf8'));
    return indexDocument(placeOfArticle(file)!, article, printedSections(article, sections));
  } catch (error) {
    throw new UnreadableFile(`${path} ${(error as Error).message}`);
  }
}
