import { runName, beginningName } from './common-terms.ts';
import { isIn } from './found-article.ts';
import { planTerm, type Plan } from './plan.ts';
import { asksForSomething, queryOf, type Query, type Term } from './query.ts';
import type { Numbers, SpanIndex } from './span-index.ts';
import type { StoredArticle } from './stored-article.ts';

/** In what order articles are found. Those without a day come last by day in either direction. */
export const orders = ['relevance', 'newest', 'oldest'] as const;

export type Order = (typeof orders)[number];

/** An index to search in, and how an article's text is fetched by its number. */
export interface Searched {
  readonly index: SpanIndex;
  /** The day of each article, by its number. */
  readonly days: readonly (string | undefined)[];
  readonly read: (article: number) => Promise<StoredArticle>;
}

/**
 * Finds the articles that hold what is looked for: those a plain scan of every printed piece would find, neither
 * more nor less. What holding means, `Term` and `isIn` say. Where the index alone cannot tell, texts are read, as
 * many as `mayRead` says.
 *
 * @throws {BrokenIndex} when a file of the index that is needed is not what it should be.
 */
export type Search = (query: Query, order: Order, mayRead?: number) => Promise<FoundNumbers>;

/** The articles that were found, by number, in the order asked for. */
export interface FoundNumbers {
  readonly numbers: readonly number[];
  /** How well each fits, where that was weighed; comparable over the indexes of an archive. */
  readonly scores?: Scores | undefined;
  /** Whether texts were left unread that may hold it too. */
  readonly isMore: boolean;
}

/** Opens an index for searching. */
export function openSearch(searched: Searched): Search {
  const { read, days } = searched;
  return async (query, order, mayRead = Infinity) => {
    if (!asksForSomething(query)) return { numbers: [], isMore: false };
    const plans: Plans = new Map([...query.terms, ...query.unwanted].map((term) => [term, planTerm(term)]));
    const found = await findNumbers(searched, query, plans);
    const scores =
      order === 'relevance' && found.length > 1 ? await weigh(searched, query, plans) : undefined;
    const numbers = setInOrder(found, order, days, scores);
    if ([...plans.values()].every(isExact)) return { numbers, scores, isMore: false };
    const holds = await Promise.all(numbers.slice(0, mayRead).map(async (n) => isIn(await read(n), query)));
    return { numbers: numbers.filter((_, n) => holds[n]), scores, isMore: numbers.length > mayRead };
  };
}

type Ways = ReturnType<typeof planTerm>;
type Plans = ReadonlyMap<Term, Ways>;

function isExact(ways: Ways): boolean {
  return ways.flat().every(({ exact }) => exact);
}

/** Finds the articles that hold what is wanted, as far as the index can tell, and surely nothing unwanted. */
async function findNumbers(searched: Searched, query: Query, plans: Plans): Promise<Numbers> {
  const held = new Map(
    await Promise.all(
      Array.from(plans, async ([term, ways]) => [term, await holdingTerm(searched, ways, term)] as const),
    ),
  );
  const wanted = query.wanted.map(({ terms }) => unite(terms.map((term) => held.get(term)!)));
  const all = Uint32Array.from(searched.days, (_, n) => n);
  const found = wanted.length === 0 ? all : intersect(wanted);
  const unwanted = query.unwanted.filter((term) => isExact(plans.get(term)!)).map((term) => held.get(term)!);
  if (unwanted.length === 0) return found;
  const without = new Set(unite(unwanted));
  return found.filter((n) => !without.has(n));
}

async function holdingTerm(searched: Searched, ways: Ways, term: Term): Promise<Numbers> {
  const found = ways.map(async (plans) =>
    intersect(await Promise.all(plans.map((plan) => holding(searched, plan, term)))),
  );
  return unite(await Promise.all(found));
}

/**
 * Finds the articles that hold what a plan asks for. When no word begins with a prefix, Pagefind answers with the
 * words that are a beginning of it: then the first article does not hold it, and none does.
 */
async function holding(
  { index, read }: Searched,
  { phrase, prefix, exact }: Plan,
  term: Term,
): Promise<Numbers> {
  const sets = await Promise.all([
    ...(phrase.length === 0 ? [] : [index.holding(phrase)]),
    ...(prefix === undefined ? [] : [index.beginning(prefix)]),
  ]);
  const [first] = sets;
  const isSure = !exact || prefix === undefined || index.isCommon(beginningName(prefix));
  if (isSure || first!.length === 0) return intersect(sets);
  return isIn(await read(first![0]!), queryOf([term])) ? intersect(sets) : new Uint32Array();
}

function intersect(sets: readonly Numbers[]): Numbers {
  const [fewest, ...others] = sets.toSorted((a, b) => a.length - b.length);
  const rest = others.map((numbers) => new Set(numbers));
  return fewest!.filter((n) => rest.every((set) => set.has(n)));
}

function unite(sets: readonly Numbers[]): Numbers {
  return sets.length === 1 ? sets[0]! : Uint32Array.from(new Set(sets.flatMap((numbers) => [...numbers])));
}

/**
 * Weighs how well articles fit. What stands in very many of them tells nothing about any, and would take long to weigh:
 * the other tokens decide, and where there are none, nothing does. Of terms any one of which will do, each is weighed
 * by itself, and the best counts. What is merely spelt alike comes last.
 */
async function weigh({ index }: Searched, { wanted }: Query, plans: Plans): Promise<Scores> {
  const typed = wanted.map(({ terms }) => ({ terms: terms.filter((term) => !term.isRespelt) }));
  const only = typed.filter(({ terms }) => terms.length === 1 && plans.get(terms[0]!)!.length === 1);
  const ways =
    only.length > 0
      ? [only.flatMap(({ terms }) => plans.get(terms[0]!)!.flat())]
      : (typed[0]?.terms ?? []).flatMap((term) => plans.get(term)!);
  const scores = new Map<number, number>();
  for (const plan of ways) {
    const tokens = tellingTokens(index, plan);
    if (tokens.length === 0) continue;
    const ranking = await index.rank(tokens);
    ranking.numbers.forEach((n, place) =>
      scores.set(n, Math.max(scores.get(n) ?? 0, ranking.scores[place]!)),
    );
  }
  return scores;
}

type Scores = ReadonlyMap<number, number>;

/** Sets articles in order: what was not weighed, or alike, by day. */
function setInOrder(
  found: Numbers,
  order: Order,
  days: readonly (string | undefined)[],
  scores?: Scores,
): number[] {
  const last = order === 'oldest' ? '~' : '';
  const dayOf = (n: number) => days[n] ?? last;
  const byDay = (a: number, b: number) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
  const inOrder = order === 'oldest' ? byDay : (a: number, b: number) => byDay(b, a);
  const scoreOf = (n: number) => scores?.get(n) ?? 0;
  return Array.from(found).sort((a, b) => scoreOf(b) - scoreOf(a) || inOrder(a, b) || a - b);
}

/** A prefix is ranked by only where there is nothing else, since it can stand for a great many words. */
function tellingTokens(index: SpanIndex, plans: readonly Plan[]): string[] {
  const tokens = plans.flatMap(({ phrase }) => phrase).filter((token) => !index.isCommon(runName([token])));
  if (tokens.length > 0) return tokens;
  return plans
    .flatMap(({ prefix }) => prefix ?? [])
    .filter((prefix) => !index.isCommon(beginningName(prefix)));
}
