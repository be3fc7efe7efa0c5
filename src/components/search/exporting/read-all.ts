import type { Hit } from '../../../search/archive-search.ts';
import { linkTo, type SearchFrame } from '../search-frame.ts';
import type { Exported } from './exported.ts';

/** As many articles as are fetched at once. */
const atOnce = 16;

/**
 * Fetches every article that was found, telling after each how many are there.
 *
 * @throws {Error} when one cannot be fetched, and {DOMException} with name `AbortError` when the signal says so.
 */
export async function readAll(
  hits: readonly Hit[],
  frame: SearchFrame,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Exported[]> {
  const articles: (Exported | undefined)[] = [];
  let next = 0;
  let done = 0;
  const read = async () => {
    while (next < hits.length) {
      signal.throwIfAborted();
      const n = next++;
      const found = await hits[n]!.read();
      if (found) {
        const { address, headline } = found;
        const url = new URL(linkTo(frame, address), location.href).href;
        articles[n] = { url, address, headline, facts: hits[n]!.facts, found };
      }
      tell(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, read));
  return articles.filter((article) => article !== undefined);
}
