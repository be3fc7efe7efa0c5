import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Document, parseDocument, Scalar, visit, type Node } from 'yaml';
import type { Correction } from '../../src/model/correction.ts';
import { isSame } from '../../src/restore/corrections/is-same.ts';
import { parseCorrections } from '../restoring/read-corrections.ts';

const day = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Appends entries to a file of corrections. What stood in it before stays as it was, comments and all.
 *
 * @throws {UnreadableFile} when the file cannot be understood; nothing is written then.
 */
export async function appendEntries(path: string, entries: readonly Correction[]): Promise<void> {
  const standing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const wanted = [...parseCorrections(standing, path), ...entries];
  const appended = `${standing}${standing === '' || standing.endsWith('\n') ? '' : '\n'}${write(entries)}`;
  const text = saysSame(appended, wanted, path) ? appended : rewritten(standing, entries);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function write(entries: readonly Correction[]): string {
  const document = new Document(entries);
  quoteDays(document);
  return document.toString({ lineWidth: 0 });
}

function saysSame(text: string, wanted: readonly Correction[], path: string): boolean {
  try {
    return isSame(parseCorrections(text, path), wanted);
  } catch {
    return false;
  }
}

/** A list that is set otherwise than a hyphen a line has its entries added as nodes. */
function rewritten(standing: string, entries: readonly Correction[]): string {
  const document = parseDocument(standing);
  for (const entry of entries) {
    const node = document.createNode(entry);
    quoteDays(node);
    document.add(node);
  }
  return document.toString({ lineWidth: 0 });
}

// Other readers of YAML take an unquoted day for a date and shift it by the time zone.
function quoteDays(node: Node | Document): void {
  visit(node, {
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string' && day.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}
