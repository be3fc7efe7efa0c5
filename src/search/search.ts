import type { Engine, EngineResult, OpenIndex } from './engine.ts';
import { findIn, type FoundArticle } from './found-article.ts';
import { planTerm, type Plan } from './plan.ts';
import type { Query, Term } from './query.ts';
import { storedArticle } from './stored-article.ts';

/** In what order articles are found. Those without a day come last by day in either direction. */
export const orders = ['relevance', 'newest', 'oldest'] as const;

export type Order = (typeof orders)[number];

/** An article that holds what was looked for; its text is fetched when it is read. */
export interface Hit {
  readonly id: string;
  read(): Promise<FoundArticle | undefined>;
}

/**
 * Finds the articles that hold what is looked for: those a plain scan of every printed piece would find, neither
 * more nor less. What holding means, `Term` and `findIn` say.
 */
export type Search = (query: Query, order?: Order) => Promise<readonly Hit[]>;

/** Opens an index for searching. */
export function openSearch({ engine, starts }: OpenIndex): Search {
  return async ({ terms }, order = 'relevance') => {
    if (terms.length === 0) return [];
    const plans = terms.map((term) => planTerm(term));
    await loadPrefixes(engine, starts, plans);
    const ask = asking(engine);
    const [ranked, ...held] = await Promise.all([
      rank(ask, plans, order),
      ...plans.map((plan, n) => articlesWith(ask, plan, terms[n]!)),
    ]);
    const hits = ranked
      .filter(({ id }) => held.every((ids) => ids.has(id)))
      .map((result) => hitOf(result, terms));
    return plans.every(({ exact }) => exact) ? hits : readThrough(hits);
  };
}

/**
 * Loads every chunk that holds words beginning with a prefix. Pagefind would load the one the prefix itself stands
 * in, so each other chunk that begins within the prefix is named by its first word.
 */
async function loadPrefixes(
  engine: Engine,
  starts: readonly string[],
  plans: readonly Plan[],
): Promise<void> {
  const prefixes = plans.flatMap(({ prefix }) => prefix ?? []);
  const words = prefixes.flatMap((prefix) => [prefix, ...starts.filter((start) => start.startsWith(prefix))]);
  if (words.length > 0) await engine.preload(words.join(' '));
}

type Ask = (query: string, order?: Order) => Promise<readonly EngineResult[]>;

/** Asks the engine, and never the same twice. */
function asking(engine: Engine): Ask {
  const answers = new Map<string, Promise<readonly EngineResult[]>>();
  return (query, order = 'relevance') => {
    const key = `${order} ${query}`;
    const sort = order === 'relevance' ? {} : { [order]: 'asc' as const };
    const answer = answers.get(key) ?? engine.search(query, { sort }).then(({ results }) => results);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Asks for all tokens at once: more articles than are wanted, but each of those, and in order. A prefix is asked
 * for only where there is nothing else, since it can stand for a great many words.
 */
function rank(ask: Ask, plans: readonly Plan[], order: Order): Promise<readonly EngineResult[]> {
  const tokens = plans.flatMap(({ phrases, prefix }) =>
    phrases.length > 0 ? phrases.flat() : (prefix ?? []),
  );
  return ask([...new Set(tokens)].join(' '), order);
}

async function articlesWith(ask: Ask, { phrases, prefix, exact }: Plan, term: Term): Promise<Set<string>> {
  const answers = await Promise.all([
    ...phrases.map((tokens) => ask(`"${tokens.join(' ')}"`)),
    ...(prefix === undefined ? [] : [ask(prefix)]),
  ]);
  const [first, ...others] = answers;
  if (exact && prefix !== undefined && !(await holds(first?.[0], term))) return new Set();
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return new Set(first?.map(({ id }) => id).filter((id) => ids.every((set) => set.has(id))));
}

/**
 * Tells whether an article found by a prefix holds it. When no word begins with a prefix, Pagefind answers with the
 * words that are a beginning of it: then this article does not hold it, and none does.
 */
async function holds(result: EngineResult | undefined, term: Term): Promise<boolean> {
  return result !== undefined && (await hitOf(result, [term]).read()) !== undefined;
}

function hitOf(result: EngineResult, terms: readonly Term[]): Hit {
  let article: Promise<FoundArticle | undefined> | undefined;
  const read = async () => findIn(storedArticle(await result.data()), terms);
  return { id: result.id, read: () => (article ??= read()) };
}

async function readThrough(hits: readonly Hit[]): Promise<readonly Hit[]> {
  const articles = await Promise.all(hits.map((hit) => hit.read()));
  return hits.filter((_, n) => articles[n] !== undefined);
}
