import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeArticleList } from './article-list.ts';
import { readBundle, type Bundle } from './bundle.ts';
import { writeAuthorship, writeCatalogue } from './catalogue.ts';
import { findCommonTerms } from './common-terms.ts';
import { readIndexMeta, type IndexMeta } from './index-meta.ts';
import type { SpanFiles, SpanOutline } from './index-outline.ts';
import { joinChunks, type JoinedIndex } from './join-chunks.ts';
import { joinMetas, nameApart, type NamedChunk } from './join-metas.ts';
import { outlineSpan } from './outline-span.ts';
import { checkOf } from './packed-file.ts';
import { placeFile } from './place-file.ts';
import { writeWordList } from './word-list.ts';

/** What is known of a span's index when it is made, and why some of its files are not in it. */
export interface IndexedSpan {
  readonly outline?: Omit<SpanOutline, 'name'> | undefined;
  readonly failures: readonly string[];
}

/** Pagefind's script looks again so late whether it is ready; a reader who waits for the first answer waits so long. */
const lateLook = 'asyncSleep(50)';
const soonLook = 'asyncSleep(2)';

/** Postings in a chunk; with Pagefind's own 20,000 a question costs two and a half times the bytes. */
const mostPostings = 5000;

/** A bundle whose articles can be found, with what stands in its folder. */
interface OpenedBundle extends Bundle, IndexMeta {
  readonly folder: string;
  readonly meta: { readonly file: string; readonly unpacked: Uint8Array };
  /** What its articles are called in the index of the span. */
  readonly names: readonly string[];
}

/**
 * Joins the indexes of a span's bundles, which stand each in a folder and follow one another, to one index in `folder`.
 * That reads and answers as the one Pagefind would make of all articles at once, in a part of the memory.
 *
 * @throws {BrokenIndex} when a bundle's index is not written as that of the Pagefind this was made for.
 */
export async function indexSpan(folders: readonly string[], folder: string): Promise<IndexedSpan> {
  const all = folders.map((its) => ({ folder: its, ...readBundle(its) }));
  const failures = all.flatMap((bundle) => bundle.failures);
  const bundles = openBundles(all.filter(({ facts }) => facts.length > 0));
  if (bundles.length === 0) return { failures };
  for (const bundle of bundles) await placeFragments(bundle, folder);
  return { outline: writeSpan(bundles, folder), failures };
}

function openBundles(bundles: readonly (Bundle & { readonly folder: string })[]): OpenedBundle[] {
  const opened = bundles.map((bundle) => {
    const file = join(bundle.folder, fileLike(bundle.folder, /\.pf_meta$/u));
    const unpacked = gunzipSync(readFileSync(file));
    return { ...bundle, meta: { file, unpacked }, ...readIndexMeta(file, unpacked) };
  });
  const names = nameApart(opened.map(({ ids }) => ids));
  return opened.map((bundle, n) => ({ ...bundle, names: names[n]! }));
}

async function placeFragments({ folder, ids, names }: OpenedBundle, to: string): Promise<void> {
  const [from, into] = [join(folder, 'fragment'), join(to, 'fragment')];
  for (const [n, id] of ids.entries())
    await placeFile(join(from, `${id}.pf_fragment`), join(into, `${names[n]!}.pf_fragment`));
}

function writeSpan(bundles: readonly OpenedBundle[], folder: string): Omit<SpanOutline, 'name'> {
  const checks = new Map<string, string>();
  const write = writer(folder, checks);
  const chunks: NamedChunk[] = [];
  for (const { first, last, unpacked } of joinChunks(bundles.map(indexOf), mostPostings)) {
    const name = chunks.length.toString();
    write(`index/${name}.pf_index`, gzipSync(unpacked, { level: 9 }));
    chunks.push({ first, last, name });
  }
  const facts = bundles.flatMap((bundle) => bundle.facts);
  const { words, tokens } = numberedTogether(bundles);
  const common = findCommonTerms(tokens, words);
  for (const [n, [term, list]] of [...common].entries())
    write(`common/${n}.gz`, gzipSync(writeArticleList(term, list, facts.length), { level: 9 }));
  const chunkChecks = chunks.map(({ name }) => checks.get(`index/${name}.pf_index`)!);
  write('catalogue.gz', pack(writeCatalogue(facts, chunkChecks, [...common.keys()])));
  write('authors.gz', pack(writeAuthorship(facts)));
  write('words.gz', gzipSync(writeWordList(words), { level: 9 }));
  return { ...outlineSpan(facts), files: writePagefind(bundles, facts.length, chunks, { write, checks }) };
}

/** Writes what Pagefind itself is made of and starts from. */
function writePagefind(
  bundles: readonly OpenedBundle[],
  articles: number,
  chunks: readonly NamedChunk[],
  { write, checks }: { write: ReturnType<typeof writer>; checks: ReadonlyMap<string, string> },
): SpanFiles {
  const { folder, meta } = bundles[0]!;
  const engine = fileLike(folder, /^wasm\./u);
  const script = 'pagefind.js';
  const outline = basename(meta.file);
  write(engine, readFileSync(join(folder, engine)));
  write(script, readFileSync(join(folder, script), 'utf8').replaceAll(lateLook, soonLook));
  const metas = bundles.map((bundle) => ({ ...bundle.meta, names: bundle.names }));
  write(outline, gzipSync(joinMetas(metas, chunks), { level: 9 }));
  const checked = (file: string) => [file, checks.get(file)!] as const;
  return {
    script,
    engine: checked(engine),
    entry: entryFor(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'), articles),
    meta: checked(outline),
    catalogue: checked('catalogue.gz'),
    authors: checked('authors.gz'),
    words: checked('words.gz'),
  };
}

/** The entry of one index, for all articles: it names the outline by the name that the first bundle's has. */
function entryFor(entry: string, articles: number): string {
  const read = JSON.parse(entry) as { languages: Record<string, object> };
  const languages = Object.entries(read.languages).map(([lang, its]) => [
    lang,
    { ...its, page_count: articles },
  ]);
  return JSON.stringify({ ...read, languages: Object.fromEntries(languages) });
}

function indexOf({ folder, facts, chunks }: OpenedBundle): JoinedIndex {
  return {
    articles: facts.length,
    *chunks() {
      for (const name of chunks) {
        const file = join(folder, 'index', `${name}.pf_index`);
        yield { file, unpacked: gunzipSync(readFileSync(file)) };
      }
    },
  };
}

/** Gives the tokens of all articles as their places in one list of words. */
function numberedTogether(bundles: readonly Bundle[]): {
  readonly words: readonly string[];
  readonly tokens: readonly Uint32Array[];
} {
  const numbers = new Map<string, number>();
  const tokens = bundles.flatMap((bundle) => {
    const its = bundle.words.map((word) => {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) numbers.set(word, known);
      return known;
    });
    return bundle.tokens.map((article) => article.map((token) => its[token]!));
  });
  return { words: [...numbers.keys()], tokens };
}

function fileLike(folder: string, name: RegExp): string {
  return readdirSync(folder).find((file) => name.test(file))!;
}

function pack(content: unknown): Uint8Array {
  return gzipSync(JSON.stringify(content), { level: 9 });
}

function writer(folder: string, checks: Map<string, string>) {
  const made = new Set<string>();
  return (path: string, content: Uint8Array | string): void => {
    const within = dirname(join(folder, path));
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(join(folder, path), content);
    if (typeof content !== 'string') checks.set(path, checkOf(content));
  };
}
