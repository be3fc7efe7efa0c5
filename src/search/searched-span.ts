import { readCatalogue, withAuthors, type Authorship } from './catalogue.ts';
import type { Facts } from './facts.ts';
import type { IndexOutline, SpanOutline } from './index-outline.ts';
import { unpackFile, type ReadFile } from './packed-file.ts';
import { openSearch, type Search } from './search.ts';
import type { SpanIndex } from './span-index.ts';
import { readWordList } from './word-list.ts';
import { readStoredArticle, type StoredArticle } from './stored-article.ts';

/** Where the index of an archive stands, and how it is opened. */
export interface IndexSource {
  /** Reads the outline anew. */
  outline(): Promise<IndexOutline>;
  openSpan(span: SpanOutline): Promise<SpanIndex>;
  readonly read: ReadFile;
}

/** A span that can be searched. Articles go by their numbers in its index. */
export interface SearchedSpan {
  readonly index: SpanIndex;
  readonly facts: readonly Facts[];
  readonly search: Search;
  /** The facts with the authors, which are fetched when they are first asked for. */
  authors(): Promise<readonly Facts[]>;
  /** The words of letters that stand in it, folded; fetched when they are first asked for. */
  words(): Promise<readonly string[]>;
  read(article: number): Promise<StoredArticle>;
}

/** Opens a span for searching. */
export async function openSearchedSpan(source: IndexSource, span: SpanOutline): Promise<SearchedSpan> {
  const index = await source.openSpan(span);
  const facts = readCatalogue(index.catalogue);
  const texts = new Map<number, Promise<StoredArticle>>();
  const readText = async (n: number) => {
    const id = index.ids[n]!;
    const file = `${span.name}/fragment/${id}.pf_fragment`;
    return readStoredArticle(file, await source.read(file), id);
  };
  const read = (n: number) => {
    const text = texts.get(n) ?? readText(n);
    texts.set(n, text);
    text.catch(() => texts.delete(n));
    return text;
  };
  let words: Promise<string[]> | undefined;
  let authors: Promise<Facts[]> | undefined;
  return {
    index,
    facts,
    read,
    search: openSearch({ index, read, days: facts.map(({ day }) => day) }),
    words: () => (words ??= readWords(source.read, span)),
    authors: () =>
      (authors ??= readAuthors(source.read, span).then((authorship) => withAuthors(facts, authorship))),
  };
}

function readWords(read: ReadFile, { name, files }: SpanOutline): Promise<string[]> {
  const [file, check] = files.words;
  return readWordList(read, `${name}/${file}`, check);
}

async function readAuthors(read: ReadFile, { name, files }: SpanOutline): Promise<Authorship> {
  const [file, check] = files.authors;
  const path = `${name}/${file}`;
  const unpacked = await unpackFile(path, await read(path), { check, begin: '{' });
  return JSON.parse(new TextDecoder().decode(unpacked)) as Authorship;
}
