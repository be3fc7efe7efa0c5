import { readCatalogue, type Catalogue } from './catalogue.ts';
import { startTally, type Tally, type Wanted } from './count-hits.ts';
import type { OpenIndex } from './engine.ts';
import type { Narrowing } from './facets.ts';
import type { Facts } from './facts.ts';
import type { FoundArticle } from './found-article.ts';
import type { IndexOutline, SpanOutline } from './index-outline.ts';
import type { Query } from './query.ts';
import { openSearch, type Order } from './search.ts';

/** The one door to searching a whole archive, over all the spans of days its index is parted into. */
export interface ArchiveSearch {
  /** How many articles the archive holds. */
  readonly articles: number;
  /** The spans, newest first. */
  readonly spans: readonly SpanOutline[];
  /**
   * Finds what is asked for, span by span, and tells after each what was found so far; the result is the last that
   * was told. Spans that hold no day that is wanted are passed over.
   *
   * @throws {BrokenIndex} when a file of the index is missing or is not what it should be; asking again tries again.
   * @throws {DOMException} with name `AbortError` when the signal says so.
   */
  ask(asked: Asking, tell?: (answer: Answer) => void, signal?: AbortSignal): Promise<Answer>;
}

/** What is asked of the archive. */
export interface Asking {
  readonly query: Query;
  readonly narrowing: Narrowing;
  readonly order: Order;
  /** Whether what is merely spelt alike is wanted too. */
  readonly similar?: boolean | undefined;
  /** Whether authors are wanted in the facts and counts; they are when it is narrowed by them, too. */
  readonly authors?: boolean | undefined;
}

/** What was found so far. */
export interface Answer extends Tally {
  /** In the order that was asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether there are more than `total`: a bound was reached. */
  readonly isMore: boolean;
  readonly spansRead: number;
  readonly spansWanted: number;
}

/** An article that was found; its text is fetched when it is read. */
export interface Hit {
  readonly id: string;
  readonly facts: Facts;
  read(): Promise<FoundArticle | undefined>;
}

/** Where the index of an archive stands, and how its files are fetched. */
export interface IndexSource {
  outline(): Promise<IndexOutline>;
  openSpan(span: SpanOutline): Promise<OpenIndex>;
  catalogue(span: SpanOutline): Promise<Catalogue>;
}

/** Opens an archive's index. Only its outline is fetched before something is asked. */
export async function openArchive(source: IndexSource): Promise<ArchiveSearch> {
  const { articles, spans } = await source.outline();
  const opened = new Map<string, Promise<Opened>>();
  const open = (span: SpanOutline) => {
    const known = opened.get(span.name) ?? openSpan(source, span);
    opened.set(span.name, known);
    known.catch(() => opened.delete(span.name));
    return known;
  };
  return {
    articles,
    spans,
    ask: async (asked, tell = () => {}, signal) => {
      let answer = emptyAnswer(asked, spans.length);
      const hits: Hit[] = [];
      const tally = startTally(wantedOf(asked));
      for (const [n, span] of spans.entries()) {
        signal?.throwIfAborted();
        const { search, facts } = await open(span);
        for (const hit of await search(asked.query, asked.order)) {
          const known = facts.get(hit.id);
          if (known && tally.add(known)) hits.push({ id: hit.id, facts: known, read: hit.read });
        }
        signal?.throwIfAborted();
        answer = { ...answer, ...tally, hits: [...hits], total: hits.length, spansRead: n + 1 };
        tell(answer);
      }
      return answer;
    },
  };
}

type Opened = Awaited<ReturnType<typeof openSpan>>;

async function openSpan(source: IndexSource, span: SpanOutline) {
  const [index, catalogue] = await Promise.all([source.openSpan(span), source.catalogue(span)]);
  return { search: openSearch(index), facts: readCatalogue(catalogue) };
}

function wantedOf({ narrowing, query }: Asking): Wanted {
  return { narrowing, days: query.days };
}

function emptyAnswer(asked: Asking, spansWanted: number): Answer {
  const { counts, days } = startTally(wantedOf(asked));
  return { hits: [], total: 0, isMore: false, counts, days, spansRead: 0, spansWanted };
}
