import { join } from 'node:path';
import { addToLedger, writeLedger, type Ledger } from '../../src/addresses/ledger.ts';
import type { Folders } from '../../src/archive/folders.ts';
import { ledgerFolder, readAddresses } from '../../src/archive/read-addresses.ts';
import { writeWhole } from '../restoring/write-whole.ts';

/**
 * Writes down the addresses that were published, by paper, beside those that were before; a ledger to which nothing was
 * added is left alone. Gives a line to say, if there is anything to say.
 */
export async function keepAddresses(
  folders: Folders,
  published: ReadonlyMap<string, Ledger>,
): Promise<string | undefined> {
  const { ledgers } = await readAddresses(folders);
  const folder = ledgerFolder(folders);
  let added = 0;
  try {
    for (const [paper, its] of published) {
      const known = ledgers.get(paper) ?? new Map();
      const sum = addToLedger(known, its);
      const text = writeLedger(sum);
      if (text === writeLedger(known)) continue;
      writeWhole(join(folder, `${paper}.txt`), [text]);
      added += sum.size - known.size;
    }
  } catch (error) {
    return `The addresses of this site could not be written down in ${folder} (${(error as Error).message}), so a later build will not know that it must keep them.`;
  }
  if (added === 0) return undefined;
  return `${added} new addresses were written down in ${folder}; keep that folder with your archive, and no build will break them.`;
}
