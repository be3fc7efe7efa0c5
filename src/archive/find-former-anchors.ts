import { anchorsOf } from '../addresses/anchors-of.ts';
import type { FormerAnchors } from '../addresses/former-anchors.ts';
import { readSections } from '../markdown/read-article.ts';
import { articleAddress } from '../model/address.ts';
import { findFolders } from './folders.ts';
import type { HeldArticle } from './held-article.ts';
import { readAddresses, type Addresses } from './read-addresses.ts';
import { readBody } from './read-body.ts';

let addresses: Promise<Addresses> | undefined;

/** Finds the anchors that an article's page has had and its text has no more; most have had none but those they have. */
export async function findFormerAnchors(held: HeldArticle): Promise<FormerAnchors> {
  const { ledgers, aliases } = await (addresses ??= readAddresses(findFolders()));
  const address = articleAddress(held.place).slice(1, -1);
  const anchors = ledgers.get(held.place.paper)?.get(address);
  if (anchors === undefined) return { aliases: [] };
  const own = anchorsOf(readSections(readBody(held)));
  if (anchors.sections <= own.sections && anchors.paragraphs <= own.paragraphs) return { aliases: [] };
  return { anchors, aliases: aliases.filter(({ from }) => from.startsWith(`${address}#`)) };
}
