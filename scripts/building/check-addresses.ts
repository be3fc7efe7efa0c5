import { findBroken } from '../../src/addresses/find-broken.ts';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { readAddresses } from '../../src/archive/read-addresses.ts';
import { articleAddress } from '../../src/model/address.ts';

/**
 * Finds what links to the archive would break if its site were built now, each with what to do.
 *
 * @throws {UnreadableFile} when a ledger or the aliases cannot be understood.
 */
export async function checkAddresses(folders: Folders): Promise<string[]> {
  const { ledgers, aliases } = await readAddresses(folders);
  if (ledgers.size === 0 && aliases.length === 0) return [];
  const places = (await listFiles(folders.articles)).flatMap((file) => placeOfArticle(file) ?? []);
  const held = new Set(places.map((place) => articleAddress(place).slice(1, -1)));
  const ledger = new Map([...ledgers.values()].flatMap((its) => [...its]));
  return findBroken(ledger, { held, aliases });
}
