import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collationSchema, type Collation } from '../model/collation.ts';

const folderName = '.collated';

/** Gives where the collation of an article stands, below the folder of articles. */
export function collationFile(articles: string, file: string): string {
  return join(articles, folderName, file.replace(/\.md$/u, '.json'));
}

/** Gives the digest of what an article can be read from beside its scans; undefined where it can not. */
export function digestOfCollation(articles: string, file: string): string | undefined {
  const path = collationFile(articles, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('base64url') : undefined;
}

/** An article's scans beside its passages, as restored. */
export interface ReadCollation extends Collation {
  /** The article was changed by hand after it was restored, so its passages are not those the lines went into. */
  readonly isEdited: boolean;
}

/**
 * Reads an article beside its scans, the article being this text now. Undefined where it was not restored by this
 * program.
 */
export function readCollation(articles: string, file: string, text: string): ReadCollation | undefined {
  const collation = parseCollation(collationFile(articles, file));
  if (!collation) return undefined;
  const isEdited = createHash('sha256').update(text).digest('hex') !== collation.sha256;
  return { ...collation, isEdited };
}

function parseCollation(path: string): Collation | undefined {
  try {
    return collationSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
