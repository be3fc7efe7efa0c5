import type { Engine } from './engine.ts';

/** Stands in for Pagefind where an archive has no articles: Pagefind does not open an index of nothing. */
export const emptyEngine: Engine = {
  search: async () => ({ results: [] }),
  preload: async () => {},
  filters: async () => ({}),
};
