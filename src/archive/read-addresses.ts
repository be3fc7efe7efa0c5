import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { aliasFile } from '../addresses/find-broken.ts';
import { parseLedger, type Ledger } from '../addresses/ledger.ts';
import { aliasesSchema, type Alias } from '../model/alias.ts';
import type { Folders } from './folders.ts';
import { listFiles } from './list-files.ts';
import { UnreadableFile } from './read-archive.ts';

/** The addresses that were published, and what people said became of some. */
export interface Addresses {
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly aliases: readonly Alias[];
}

/** Gives the folder in which the ledgers of published addresses stand, one for each paper. */
export function ledgerFolder({ content }: Pick<Folders, 'content'>): string {
  return join(content, 'addresses');
}

/**
 * Reads the ledgers of an archive, by paper, and its aliases; an archive that was never published has none.
 *
 * @throws {UnreadableFile} with file, line and what is wrong.
 */
export async function readAddresses(folders: Pick<Folders, 'content'>): Promise<Addresses> {
  const folder = ledgerFolder(folders);
  const ledgers = new Map<string, Ledger>();
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.txt'))) {
    const path = join(folder, file);
    try {
      ledgers.set(file.slice(0, -'.txt'.length), parseLedger(await readFile(path, 'utf8')));
    } catch (error) {
      throw new UnreadableFile(`${path}: ${(error as Error).message}.`);
    }
  }
  return { ledgers, aliases: await readAliases(join(folders.content, aliasFile)) };
}

async function readAliases(path: string): Promise<readonly Alias[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UnreadableFile(`${path} cannot be opened (${(error as Error).message}).`);
  }
  try {
    return aliasesSchema.parse(parse(text)) ?? [];
  } catch (error) {
    const what =
      error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message.split('\n')[0];
    throw new UnreadableFile(`${path} does not say what it should: ${what}`);
  }
}
