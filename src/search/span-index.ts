import type { Catalogue } from './catalogue.ts';

/** The index of one span, opened: says in which articles terms stand. Articles go by their numbers, in order of days. */
export interface SpanIndex {
  /** What the index calls each article, by its number. */
  readonly ids: readonly string[];
  readonly catalogue: Catalogue;
  /** The articles in which tokens stand side by side, by number. */
  holding(tokens: readonly string[]): Promise<Numbers>;
  /**
   * The articles in which a token begins so. Where none does, they may be those that hold the token's own beginning,
   * since Pagefind then answers with that: whether the first of them holds it tells.
   */
  beginning(prefix: string): Promise<Numbers>;
  /** The articles that hold all of the tokens, or tokens that begin so, and how much they tell of each. */
  rank(tokens: readonly string[]): Promise<Ranking>;
  /** Whether so many articles hold the tokens side by side, or have a token that begins so, that those are listed. */
  isCommon(term: string): boolean;
  /** Lets go of what it holds in memory; it is asked nothing more. */
  close(): void;
}

export type Numbers = Uint32Array;

export interface Ranking {
  readonly numbers: Numbers;
  readonly scores: Float32Array;
}
