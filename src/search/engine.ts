import type { Anchor } from './index-document.ts';

/** The part of Pagefind's JavaScript interface that search stands on. @see https://pagefind.app/docs/api/ */
export interface Engine {
  search(
    term: string | null,
    options?: EngineOptions,
  ): Promise<{ readonly results: readonly EngineResult[] }>;
  preload(term: string): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface EngineOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** An article that Pagefind found; its text is fetched when it is asked for. */
export interface EngineResult {
  readonly id: string;
  data(): Promise<EngineData>;
}

/** A fragment as Pagefind hands it over, with the cells' borders in `raw_content` and without in `content`. */
export interface EngineData {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/** An engine, and what must be known of its index. */
export interface OpenIndex {
  readonly engine: Engine;
  /** See `IndexOutline`. */
  readonly starts: readonly string[];
}
