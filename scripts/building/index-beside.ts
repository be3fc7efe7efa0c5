import { Worker } from 'node:worker_threads';
import type { IndexPlaces } from '../../src/search/build-index.ts';

/** How many articles can be found, and a line for each file that could not be read. */
export interface IndexedBeside {
  readonly articles: number;
  readonly failures: readonly string[];
}

/**
 * Indexes an archive in a thread of its own, so that pages and files can be written meanwhile.
 *
 * @throws {Error} as `indexArchive` does.
 */
export function indexBeside(places: IndexPlaces): Promise<IndexedBeside> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: places });
  return new Promise((indexed, failed) => {
    worker.on('message', indexed).on('error', failed);
  });
}
