import { readArticleList } from './article-list.ts';
import { BrokenIndex } from './broken-index.ts';
import type { Catalogue } from './catalogue.ts';
import { beginningName, runName } from './common-terms.ts';
import type { SpanOutline } from './index-outline.ts';
import { readIndexMeta, type IndexMeta } from './index-meta.ts';
import { unpackFile, type ReadFile } from './packed-file.ts';
import { serveToPagefind } from './pagefind-files.ts';
import type { Pagefind, PagefindResult, PagefindScript } from './pagefind-script.ts';
import { noPostings, readPostings, sideBySide, type Postings } from './postings.ts';
import type { Numbers, Ranking, SpanIndex } from './span-index.ts';

/** Fetches the files of the index, by their path below it, and runs Pagefind's own script. */
export interface IndexAccess {
  readonly read: ReadFile;
  run(script: string): Promise<PagefindScript>;
}

/**
 * Opens the index of a span. Every file is checked before Pagefind gets it.
 *
 * @throws {BrokenIndex} when a file is missing, damaged or of another index; so do the questions that need it.
 */
export async function openSpan(access: IndexAccess, { name, files }: SpanOutline): Promise<SpanIndex> {
  const path = (file: string) => `${name}/${file}`;
  const checked = async ([file, check]: readonly [string, string], begin?: string) =>
    unpackFile(path(file), await access.read(path(file)), { check, ...(begin ? { begin } : {}) });
  const [script, engine, meta, packedCatalogue] = await Promise.all([
    access.run(path(files.script)),
    checked(files.engine),
    checked(files.meta),
    checked(files.catalogue, '{'),
  ]);
  const catalogue = JSON.parse(new TextDecoder().decode(packedCatalogue)) as Catalogue;
  const index = readIndexMeta(path(files.meta[0]), meta);
  const readChunk = keepLately(async (chunk: number) => {
    const file = chunkFile(index.chunks[chunk]!);
    return unpackFile(path(file), await access.read(path(file)), { check: catalogue.checks[chunk] });
  });
  const opened = new Map<string, Uint8Array<ArrayBuffer>>([
    [files.entry, new Uint8Array()],
    [files.engine[0], engine],
    [files.meta[0], meta],
  ]);
  const asking = await startAsking(script, name, {
    give: async (file) => {
      if (file === 'pagefind-entry.json') return new TextEncoder().encode(files.entry);
      const known = opened.get(file);
      if (known) return known;
      const chunk = index.chunks.findIndex((name) => chunkFile(name) === file);
      if (chunk < 0) throw new BrokenIndex(path(file), 'is not known to this index');
      return readChunk(chunk);
    },
  });
  return indexOf(asking, index, catalogue, {
    list: async (term, n) => {
      const file = path(`common/${n}.gz`);
      return readArticleList(file, await access.read(file), term);
    },
    postings: async (token) => {
      const chunk = index.starts.findLastIndex((start) => start <= token);
      if (chunk < 0) return noPostings;
      return readPostings(path(chunkFile(index.chunks[chunk]!)), await readChunk(chunk), token);
    },
  });
}

function chunkFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** As many chunks are kept for the next that asks: one question asks for the same ones twice. */
const chunksKept = 40;

function keepLately<Value>(read: (key: number) => Promise<Value>): (key: number) => Promise<Value> {
  const kept = new Map<number, Promise<Value>>();
  return (key) => {
    const value = kept.get(key) ?? read(key);
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > chunksKept) kept.delete(kept.keys().next().value!);
    value.catch(() => kept.delete(key));
    return value;
  };
}

/** What Pagefind is not asked for. */
interface ReadIndex {
  list(term: string, n: number): Promise<Numbers>;
  postings(token: string): Promise<Postings>;
}

interface Asked {
  close(): void;
  search(words: string, alsoLoad?: readonly string[]): Promise<readonly PagefindResult[]>;
}

/** Asks Pagefind; what it swallows when a file is broken is thrown. */
async function startAsking(
  script: PagefindScript,
  name: string,
  { give }: { give: (file: string) => Promise<Uint8Array<ArrayBuffer>> },
): Promise<Asked> {
  let broken: unknown;
  const { basePath, end } = serveToPagefind(async (file) => {
    try {
      return await give(file);
    } catch (error) {
      broken ??= error;
      throw error;
    }
  });
  const pagefind: Pagefind = script.createInstance({ basePath, noWorker: true });
  await pagefind.preload('');
  return {
    close: () => {
      // What is on its way still must not come back as if it were all.
      broken ??= new BrokenIndex(name, 'was replaced by another index');
      end();
      void pagefind.destroy();
    },
    search: async (words, alsoLoad = []) => {
      if (broken) throw broken;
      if (alsoLoad.length > 0) await pagefind.preload(alsoLoad.join(' '));
      const { results } = await pagefind.search(words).catch((error: unknown) => {
        throw broken ?? error;
      });
      if (broken) throw broken;
      return results;
    },
  };
}

function indexOf(
  { search, close }: Asked,
  { ids, starts }: IndexMeta,
  catalogue: Catalogue,
  read: ReadIndex,
): SpanIndex {
  const numbers = new Map(ids.map((id, n) => [id, n]));
  const common = new Map(catalogue.common.map((term, n) => [term, n]));
  const answers = new Map<string, Promise<Numbers>>();
  const remember = (key: string, find: () => Promise<Numbers>) => {
    const answer = answers.get(key) ?? find();
    answers.set(key, answer);
    return answer;
  };
  const numbersOf = (found: readonly PagefindResult[]) =>
    Uint32Array.from(found, ({ id }) => numbers.get(id)!);
  const chunksOf = (prefix: string) => [prefix, ...starts.filter((start) => start.startsWith(prefix))];
  const ask = (term: string, find: () => Promise<Numbers>) =>
    remember(term, () => {
      const listed = common.get(term);
      return listed === undefined ? find() : read.list(term, listed);
    });
  return {
    ids,
    catalogue,
    close,
    isCommon: (term) => common.has(term),
    holding: (tokens) =>
      ask(runName(tokens), async () => sideBySide(await Promise.all(tokens.map(read.postings)))),
    beginning: (prefix) =>
      ask(beginningName(prefix), async () => numbersOf(await search(prefix, chunksOf(prefix)))),
    rank: async (tokens): Promise<Ranking> => {
      const found = await search(runName([...new Set(tokens)]));
      return { numbers: numbersOf(found), scores: Float32Array.from(found, ({ score }) => score) };
    },
  };
}
