/** The part of Pagefind's JavaScript interface that search stands on. @see https://pagefind.app/docs/api/ */
export interface PagefindScript {
  createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): Pagefind;
}

export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
}
