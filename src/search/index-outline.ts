import type { Day } from '../model/day.ts';

/** What is known of an archive's index before any of it is opened; stands above it as `outline.json`. */
export interface IndexOutline {
  readonly articles: number;
  /** Newest first. */
  readonly spans: readonly SpanOutline[];
}

/** The articles of some days, which have an index of their own. */
export interface SpanOutline {
  /** The name of its folder. */
  readonly name: string;
  /** The first and the last day of its articles; absent where none has a day. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly articles: number;
  /** How many of the articles have no day. */
  readonly undated: number;
  /** How many articles there are in each month (`1998-05`). */
  readonly months: Readonly<Record<string, number>>;
  /** How many articles there are of each value of each facet that has few values. */
  readonly holds: Readonly<Record<'paper' | 'kind' | 'lang' | 'quality', Readonly<Record<string, number>>>>;
  /** The first token of every chunk of the index, sorted: names the chunks a prefix needs. */
  readonly starts: readonly string[];
}
