import { BrokenIndex } from './broken-index.ts';
import { startTally, type Tally, type Wanted } from './count-hits.ts';
import type { Narrowing } from './facets.ts';
import type { Facts } from './facts.ts';
import { findIn, type FoundArticle } from './found-article.ts';
import type { IndexOutline, SpanOutline } from './index-outline.ts';
import type { Query } from './query.ts';
import { mergeHits, type WeighedHit } from './merge-hits.ts';
import { openSearchedSpan, type IndexSource, type SearchedSpan } from './searched-span.ts';
import type { Order } from './search.ts';
import { withSimilar } from './with-similar.ts';
import { spansToAsk } from './spans-to-ask.ts';

/** The one door to searching a whole archive, over all the spans of days its index is parted into. */
export interface ArchiveSearch {
  /** How many articles the archive holds. */
  readonly articles: number;
  /** The spans, newest first. */
  readonly spans: readonly SpanOutline[];
  /**
   * Finds what is asked for, span by span, and tells after each what was found so far; the result is the last that
   * was told. Spans that hold no day that is wanted are passed over. When the index was built anew meanwhile, the new
   * one is opened and asked instead; before nothing is said to be found, it is looked whether it was.
   *
   * By relevance, articles are set by how well the words fit each within its own span: a word that is rarer there
   * weighs more, and only what stands in very many articles weighs nothing; alike, the newest come first.
   *
   * @throws {BrokenIndex} when a file of the index is missing or is not what it should be; asking again tries again.
   * @throws {DOMException} with name `AbortError` when the signal says so.
   */
  ask(asked: Asking, tell?: (answer: Answer) => void, signal?: AbortSignal): Promise<Answer>;
  /** Lets go of what was opened; what is asked after opens it anew. */
  close(): void;
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
  /** So many articles are enough: once they are found, no further span is read. Without it all are. */
  readonly enough?: number | undefined;
  /** How many texts may be read where the index alone cannot tell whether they hold what is asked; without it all. */
  readonly mayRead?: number | undefined;
}

/** What was found so far. */
export interface Answer extends Tally {
  /** In the order that was asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether there are or may be more than `total`: a bound was reached. */
  readonly isMore: boolean;
  readonly spansRead: number;
  readonly spansWanted: number;
}

/** An article that was found; its text is fetched when it is read. */
export interface Hit {
  readonly id: string;
  readonly facts: Facts;
  /** @throws {BrokenIndex} when the article's file is not what it should be. */
  read(): Promise<FoundArticle | undefined>;
}

/**
 * Opens an archive's index. Only its outline is fetched before something is asked.
 *
 * @throws {BrokenIndex} when that cannot be read.
 */
export async function openArchive(source: IndexSource): Promise<ArchiveSearch> {
  let open = startSpans(source, await source.outline());
  return {
    get articles() {
      return open.outline.articles;
    },
    get spans() {
      return open.outline.spans;
    },
    close: () => open.close(),
    ask: async (asked, tell = () => {}, signal) => {
      const before = open;
      try {
        const answer = await ask(before, asked, tell, signal);
        // What was fetched already cannot tell that there is more by now.
        if (answer.total > 0 || !(await reopen(before).catch(() => false))) return answer;
      } catch (error) {
        if (!(error instanceof BrokenIndex) || !(await reopen(before))) throw error;
      }
      return ask(open, asked, tell, signal);
    },
  };

  /** Opens the archive anew where it was rebuilt, unless another question has done so meanwhile; says whether it was. */
  async function reopen(before: OpenSpans): Promise<boolean> {
    if (open !== before) return true;
    const outline = await source.outline();
    if (open !== before) return true;
    if (JSON.stringify(outline) === JSON.stringify(before.outline)) return false;
    open = startSpans(source, outline);
    before.close();
    return true;
  }
}

interface OpenSpans {
  readonly outline: IndexOutline;
  span(span: SpanOutline): Promise<SearchedSpan>;
  forget(span: SpanOutline): void;
  close(): void;
}

function startSpans(source: IndexSource, outline: IndexOutline): OpenSpans {
  const opened = new Map<string, Promise<SearchedSpan>>();
  return {
    outline,
    span: (span) => {
      const known = opened.get(span.name) ?? openSearchedSpan(source, span);
      opened.set(span.name, known);
      return known;
    },
    forget: ({ name }) => void opened.delete(name),
    close: () => {
      for (const span of opened.values()) span.then(({ index }) => index.close()).catch(() => {});
      opened.clear();
    },
  };
}

async function ask(
  open: OpenSpans,
  asked: Asking,
  tell: (answer: Answer) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  const spans = spansToAsk(open.outline.spans, asked);
  const tally = startTally(wantedOf(asked));
  const found: WeighedHit[][] = [];
  let isMore = false;
  const answer = (read: number): Answer => {
    const hits = mergeHits(found, asked.order);
    return { ...tally, hits, total: hits.length, isMore, spansRead: read, spansWanted: spans.length };
  };
  for (const [n, span] of spans.entries()) {
    signal?.throwIfAborted();
    const { hits, isMore: more } = await askSpan(open, span, asked);
    signal?.throwIfAborted();
    isMore ||= more;
    found.push(hits.filter(({ hit }) => tally.add(hit.facts)));
    const total = found.reduce((sum, its) => sum + its.length, 0);
    const isEnough = n + 1 < spans.length && total >= (asked.enough ?? Infinity);
    isMore ||= isEnough;
    if (isEnough) break;
    if (n + 1 < spans.length) tell(answer(n + 1));
  }
  const last = answer(found.length);
  tell(last);
  return last;
}

async function askSpan(open: OpenSpans, span: SpanOutline, asked: Asking) {
  const { order, mayRead } = asked;
  try {
    const { index, facts, authors, words, search, read } = await open.span(span);
    const query = asked.similar ? withSimilar(asked.query, await words()) : asked.query;
    const isByAuthor = asked.authors === true || asked.narrowing.author.length > 0;
    const known = isByAuthor ? await authors() : facts;
    const { numbers, scores, isMore } = await search(query, order, mayRead);
    const hits = numbers.map((n): WeighedHit => {
      let article: Promise<FoundArticle | undefined> | undefined;
      const readOnce = async () => findIn(await read(n), query);
      const hit = {
        id: index.ids[n]!,
        facts: known[n]!,
        read: () =>
          (article ??= readOnce().catch((error: unknown) => ((article = undefined), Promise.reject(error)))),
      };
      return { hit, score: scores?.get(n) ?? 0 };
    });
    return { hits, isMore };
  } catch (error) {
    open.forget(span);
    throw error;
  }
}

function wantedOf({ narrowing, query }: Asking): Wanted {
  return { narrowing, days: query.days };
}
