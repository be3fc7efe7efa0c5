import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { UnreadableFile } from '../../src/archive/read-archive.ts';
import { correctionSchema, type Correction } from '../../src/model/correction.ts';

/**
 * Reads a file of corrections; one that is not there holds none.
 *
 * @throws {UnreadableFile} when it is there and cannot be understood.
 */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new UnreadableFile(`${path} cannot be opened (${error.message}).`);
  });
  const read = correctionSchema.array().safeParse(parseYaml(path, text) ?? []);
  if (read.success) return read.data;
  const what = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
  throw new UnreadableFile(`${path} does not say what it should: ${what.join('; ')}.`);
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n');
    throw new UnreadableFile(`${path} is not YAML: ${firstLine} Mend that line and run again.`);
  }
}
