import type { Answer, ArchiveSearch, Asking } from '../../search/archive-search.ts';
import { openSiteIndex } from './open-site-index.ts';

/** Answers what a reader asks; see `ArchiveSearch`. */
export interface Searching {
  /** Opens the index, where that was not done before; when it fails, the next call tries again. */
  open(): Promise<ArchiveSearch>;
  ask(asked: Asking, tell?: (answer: Answer) => void, signal?: AbortSignal): Promise<Answer>;
}

/** Makes ready to search the archive that stands at a base address. Nothing is fetched before it is asked for. */
export function startSearching(base: string): Searching {
  let opened: Promise<ArchiveSearch> | undefined;
  const open = () => {
    opened ??= openSiteIndex(base).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return { open, ask: async (asked, tell, signal) => (await open()).ask(asked, tell, signal) };
}
