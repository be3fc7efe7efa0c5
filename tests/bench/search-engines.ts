import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { openArchive, type ArchiveSearch, type Hit } from '../../src/search/archive-search.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import type { IndexOutline } from '../../src/search/index-outline.ts';
import { openSpan } from '../../src/search/open-span.ts';
import { serveToPagefind } from '../../src/search/pagefind-files.ts';
import type { Pagefind, PagefindScript } from '../../src/search/pagefind-script.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { ScannedArticle } from '../search/plain-scan.ts';
import type { SearchEngine } from './searched-with.ts';

/** As many results as a page shows, whose texts are fetched with the answer. */
const shown = 10;

/** So many files are open at once, when the addresses of all results are read. */
const atOnce = 200;

/** Opens an engine, over the index that was built into a folder or over the articles themselves. */
type OpenEngine = (out: string, read: () => Promise<readonly ScannedArticle[]>) => Promise<SearchEngine>;

/** The engines that are measured: the archive's own search and what people use today. */
export const engines = {
  Backfile: (out) => backfile(out),
  'Pagefind as it comes': async (_, read) => pagefind(await read()),
  MiniSearch: async (_, read) => miniSearch(await read()),
  FlexSearch: async (_, read) => flexSearch(await read()),
} as const satisfies Record<string, OpenEngine>;

export type EngineName = keyof typeof engines;

async function backfile(out: string): Promise<SearchEngine> {
  const folder = join(out, 'pagefind');
  let bytes = 0;
  let archive: ArchiveSearch | undefined;
  const read = async (file: string) => {
    const content = new Uint8Array(await readFile(join(folder, file)));
    bytes += content.length;
    return content;
  };
  const run = async (script: string) => importScript(await read(script));
  const reopen = async () => {
    archive?.close();
    bytes = 0;
    const outline = async () =>
      JSON.parse(Buffer.from(await read('outline.json')).toString()) as IndexOutline;
    archive = await openArchive({ outline, openSpan: (span) => openSpan({ read, run }, span), read });
  };
  await reopen();
  return {
    reopen,
    fetched: () => bytes,
    find: async (typed) => {
      const asked = { query: parseQuery(typed), narrowing: unnarrowed, order: 'relevance' } as const;
      const { hits } = await archive!.ask(asked);
      await Promise.all(hits.slice(0, shown).map((hit) => hit.read()));
      return { addresses: () => addressesOf(hits) };
    },
  };
}

async function addressesOf(hits: readonly Hit[]): Promise<string[]> {
  const addresses: string[] = [];
  for (let n = 0; n < hits.length; n += atOnce) {
    const read = await Promise.all(hits.slice(n, n + atOnce).map((hit) => hit.read()));
    addresses.push(...read.flatMap((article) => article?.address ?? []));
  }
  return addresses;
}

interface ReadResult {
  data(): Promise<{ readonly raw_url: string }>;
}

/** Pagefind as it comes: the words of each page as one text, in an index of one language. */
async function pagefind(articles: readonly ScannedArticle[]): Promise<SearchEngine> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('; '));
  for (const { address, sections } of articles) {
    const paragraphs = sections.flatMap(({ pieces }) => pieces.map((piece) => `<p>${escaped(piece)}</p>`));
    await index.addHTMLFile({
      url: address,
      content: `<html lang="zh"><body>${paragraphs.join('')}</body></html>`,
    });
  }
  const files = new Map((await index.getFiles()).files.map(({ path, content }) => [path, content]));
  let bytes = 0;
  let engine: Pagefind;
  const give = async (file: string) => {
    const content = new Uint8Array(files.get(file)!);
    bytes += content.length;
    return content;
  };
  const script = Buffer.from(files.get('pagefind.js')!);
  const reopen = async () => {
    bytes = script.length;
    const { basePath } = serveToPagefind(give);
    engine = (await importScript(script)).createInstance({ basePath, noWorker: true });
    await engine.preload('');
  };
  await reopen();
  return {
    reopen,
    fetched: () => bytes,
    find: async (typed) => {
      const results = (await engine.search(typed)).results as unknown as readonly ReadResult[];
      await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { addresses: () => Promise.all(results.map(async (result) => (await result.data()).raw_url)) };
    },
  };
}

/** MiniSearch as it comes, all words wanted and each from its beginning; its index is fetched whole. */
async function miniSearch(articles: readonly ScannedArticle[]): Promise<SearchEngine> {
  const options = { fields: ['text'], idField: 'address' };
  const engine = new MiniSearch(options);
  engine.addAll(articles.map(asDocument));
  const size = gzipSync(JSON.stringify(engine)).length;
  return whole(size, (typed) =>
    engine.search(typed, { combineWith: 'AND', prefix: true }).map(({ id }) => String(id)),
  );
}

/** FlexSearch as it comes, each word from its beginning; its index is fetched whole. */
async function flexSearch(articles: readonly ScannedArticle[]): Promise<SearchEngine> {
  const engine = new Index({ tokenize: 'forward' });
  articles.forEach((article, n) => engine.add(n, asDocument(article).text));
  const parts: string[] = [];
  await engine.export((_key: string, data: string) => void parts.push(data ?? ''));
  const size = gzipSync(parts.join('\n')).length;
  return whole(size, (typed) =>
    (engine.search(typed, { limit: articles.length }) as number[]).map((n) => articles[n]!.address),
  );
}

/** An engine that is fetched whole, with its articles in memory; it keeps nothing from one query to the next. */
function whole(size: number, find: (typed: string) => readonly string[]): SearchEngine {
  return {
    reopen: async () => {},
    fetched: () => size,
    find: async (typed) => {
      const addresses = find(typed);
      return { addresses: async () => addresses };
    },
  };
}

function asDocument({ address, sections }: ScannedArticle) {
  return { address, text: sections.flatMap(({ pieces }) => pieces).join('\n') };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function importScript(script: Uint8Array): Promise<PagefindScript> {
  return (await import(
    `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  )) as PagefindScript;
}
