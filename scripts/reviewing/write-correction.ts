import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Document, isSeq, parseDocument, Scalar, visit, YAMLSeq } from 'yaml';
import { correctionSchema, type Correction } from '../../src/model/correction.ts';

/** Takes back what one call wrote; false when the file was changed since, which is then left as it is. */
export type TakeBack = () => Promise<boolean>;

const day = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Appends decisions to a file of corrections, which need not be there yet. What stands in it stays, with its
 * comments and its order.
 *
 * @throws {Error} with a sentence for a person when the file holds something else than a list of decisions.
 */
export async function writeCorrection(path: string, ...entries: readonly Correction[]): Promise<TakeBack> {
  const before = await readOrNone(path);
  const document = before === undefined ? new Document(new YAMLSeq()) : parseDocument(before);
  if (document.contents === null) document.contents = document.createNode([]) as never;
  if (document.errors.length > 0 || !isSeq(document.contents)) {
    throw new Error(`${path} is no list of corrections; mend it, then decide again.`);
  }
  for (const entry of entries) document.add(quoteDays(document.createNode(correctionSchema.parse(entry))));
  const after = document.toString({ lineWidth: 0 });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, after);
  return () => takeBack(path, before, after);
}

async function takeBack(path: string, before: string | undefined, after: string): Promise<boolean> {
  if ((await readOrNone(path)) !== after) return false;
  await (before === undefined ? rm(path) : writeFile(path, before));
  return true;
}

// Other readers of YAML take an unquoted day for a date and shift it by the time zone.
function quoteDays<Tree>(node: Tree): Tree {
  visit(node as never, {
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string' && day.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return node;
}

async function readOrNone(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
