import type { Engine, EngineResult, OpenIndex } from './engine.ts';
import { findIn, type FoundArticle } from './found-article.ts';
import { planTerm, type Plan } from './plan.ts';
import { asksForSomething, queryOf, type Query, type Term } from './query.ts';
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
  return async (query, order = 'relevance') => {
    if (!asksForSomething(query)) return [];
    const plans = new Map([...query.terms, ...query.unwanted].map((term) => [term, planTerm(term)]));
    await loadPrefixes(engine, starts, [...plans.values()].flat(2));
    const ask = asking(engine);
    const held = new Map(
      await Promise.all(
        Array.from(plans, async ([term, its]) => [term, await articlesWith(ask, its, term)] as const),
      ),
    );
    const isExact = (term: Term) =>
      plans
        .get(term)!
        .flat()
        .every(({ exact }) => exact);
    const wanted = query.wanted.map(({ terms }) => union(terms.map((term) => held.get(term)!)));
    const unwanted = query.unwanted.filter(isExact).map((term) => held.get(term)!);
    const hits = (await rank(ask, query, plans, order))
      .filter(({ id }) => wanted.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id)))
      .map((result) => hitOf(result, query));
    return [...plans.keys()].every(isExact) ? hits : readThrough(hits);
  };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));
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

type Ask = (query: string | null, order?: Order) => Promise<readonly EngineResult[]>;

/** Asks the engine, and never the same twice. */
function asking(engine: Engine): Ask {
  const answers = new Map<string, Promise<readonly EngineResult[]>>();
  return (query, order = 'relevance') => {
    const key = `${order} ${query ?? ''}`;
    const sort = order === 'relevance' ? {} : { [order]: 'asc' as const };
    const answer = answers.get(key) ?? engine.search(query, { sort }).then(({ results }) => results);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Gives all articles that may be wanted, and more, in order. Where some terms have no other beside them that will do,
 * all their tokens are asked for at once; else the terms of one clause, one after the other; else every article there
 * is.
 */
async function rank(
  ask: Ask,
  { wanted }: Query,
  plans: ReadonlyMap<Term, ReturnType<typeof planTerm>>,
  order: Order,
): Promise<readonly EngineResult[]> {
  const only = wanted.filter(({ terms }) => terms.length === 1 && plans.get(terms[0]!)!.length === 1);
  if (only.length > 0) return ask(tokensOf(only.flatMap(({ terms }) => plans.get(terms[0]!)!.flat())), order);
  const [first] = wanted;
  if (!first) return ask(null, order);
  const ways = first.terms.flatMap((term) => plans.get(term)!);
  const answers = await Promise.all(ways.map((way) => ask(tokensOf(way), order)));
  return [...new Map(answers.flat().map((result) => [result.id, result])).values()];
}

/** A prefix is asked for only where there is nothing else, since it can stand for a great many words. */
function tokensOf(plans: readonly Plan[]): string {
  const tokens = plans.flatMap(({ phrases, prefix }) =>
    phrases.length > 0 ? phrases.flat() : (prefix ?? []),
  );
  return [...new Set(tokens)].join(' ');
}

async function articlesWith(
  ask: Ask,
  ways: ReturnType<typeof planTerm>,
  term: Term,
): Promise<ReadonlySet<string>> {
  const found = ways.map(async (plans) => {
    const [first, ...others] = await Promise.all(plans.map((plan) => articlesOf(ask, plan, term)));
    return new Set([...first!].filter((id) => others.every((ids) => ids.has(id))));
  });
  return union(await Promise.all(found));
}

async function articlesOf(ask: Ask, { phrases, prefix, exact }: Plan, term: Term): Promise<Set<string>> {
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
  return result !== undefined && (await hitOf(result, queryOf([term])).read()) !== undefined;
}

function hitOf(result: EngineResult, query: Query): Hit {
  let article: Promise<FoundArticle | undefined> | undefined;
  const read = async () => findIn(storedArticle(await result.data()), query);
  return { id: result.id, read: () => (article ??= read()) };
}

async function readThrough(hits: readonly Hit[]): Promise<readonly Hit[]> {
  const articles = await Promise.all(hits.map((hit) => hit.read()));
  return hits.filter((_, n) => articles[n] !== undefined);
}
