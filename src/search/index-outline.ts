import type { Day } from '../model/day.ts';

/** What is known of an archive's index before any of it is opened; stands above it as `outline.json`. */
export interface IndexOutline {
  readonly articles: number;
  /** Newest first. */
  readonly spans: readonly SpanOutline[];
}

/** The articles of some days, which have an index of their own. What it is never changes: another has another name. */
export interface SpanOutline {
  /** The name of its folder: the years or days it is of, and a digest of all that it was made from. */
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
  /** The files by which it is opened, with the check of each (see `checkOf`). */
  readonly files: SpanFiles;
}

/** Files by their paths below the index's folder, each with its check, or without one where it is not packed. */
export interface SpanFiles {
  /** Pagefind itself, for pages. */
  readonly script: string;
  readonly engine: readonly [file: string, check: string];
  /** Pagefind's own entry and outline. */
  readonly entry: string;
  readonly meta: readonly [file: string, check: string];
  readonly catalogue: readonly [file: string, check: string];
  readonly authors: readonly [file: string, check: string];
  /** The words of letters that stand in it. */
  readonly words: readonly [file: string, check: string];
}
