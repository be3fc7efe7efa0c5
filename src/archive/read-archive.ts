import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { archiveSchema, type Archive } from '../model/archive.ts';
import { paperSchema, type Paper } from '../model/paper.ts';
import type { Folders } from './folders.ts';

/** Something in the archive's folder that could not be read, as a line for a person: file, what, what to do. */
export class UnreadableFile extends Error {}

const plainArchive: Archive = { title: 'Backfile', languages: ['en'] };

/**
 * Reads `archive.yaml`; an archive without one goes by the program's name, in English.
 *
 * @throws {UnreadableFile} when the file is there and cannot be understood.
 */
export async function readArchive({ content }: Folders): Promise<Archive> {
  return (await readYaml(join(content, 'archive.yaml'), archiveSchema)) ?? plainArchive;
}

/** The papers by the name of their folder; those whose file cannot be understood, with what is wrong with it. */
export interface ReadPapers {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly failures: ReadonlyMap<string, UnreadableFile>;
}

/** Reads every paper's file; those that cannot be understood are told apart and the rest is read. */
export async function readPapers({ papers }: Folders): Promise<ReadPapers> {
  const read = new Map<string, Paper>();
  const failures = new Map<string, UnreadableFile>();
  for (const name of (await listFolder(papers)).filter((file) => file.endsWith('.yaml')).sort()) {
    const id = basename(name, '.yaml');
    try {
      const paper = await readYaml(join(papers, name), paperSchema);
      if (paper) read.set(id, paper);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      failures.set(id, error);
    }
  }
  return { papers: read, failures };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UnreadableFile(`${file} cannot be opened (${(error as Error).message}).`);
  }
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n');
    throw new UnreadableFile(`${file} is not YAML: ${firstLine} Mend that line and run again.`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const what = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new UnreadableFile(`${file} does not say what it should: ${what.join('; ')}.`);
}
