import type { Change } from '../model/change.ts';
import type { Scan } from '../model/scan.ts';
import { LostCharacters } from './conservation.ts';
import { joinJumps } from './join-jumps.ts';
import { restore, type Knowledge, type RestoredArticle } from './restore.ts';

/** A scan with the digest of its bytes, in hexadecimal. */
export interface ReceivedScan extends Scan {
  readonly sha256: string;
}

/** An article of an issue, with the file of the scan it begins in. */
export interface IssueArticle extends RestoredArticle {
  readonly file: string;
}

/** All articles of an issue, what was changed in each scan, and the scans that could not be restored. */
export interface RestoredIssue {
  readonly articles: readonly IssueArticle[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly lost: ReadonlyMap<string, LostCharacters>;
}

/**
 * Restores the scans of one issue together, since an article may go on on another page: jump lines join its parts.
 * The same scans and knowledge give the same result.
 */
export function restoreIssue(
  scans: readonly ReceivedScan[],
  knowledge: Omit<Knowledge, 'sha256'>,
): RestoredIssue {
  const articles: IssueArticle[] = [];
  const changes = new Map<string, readonly Change[]>();
  const lost = new Map<string, LostCharacters>();
  for (const { sha256, ...scan } of scans) {
    try {
      const restored = restore(scan, { ...knowledge, sha256 });
      articles.push(...restored.articles.map((article) => ({ ...article, file: scan.file })));
      changes.set(scan.file, restored.changes);
    } catch (error) {
      if (!(error instanceof LostCharacters)) throw error;
      lost.set(scan.file, error);
    }
  }
  const joined = joinJumps(articles, knowledge.words ?? new Set());
  for (const [file, fallen] of joined.changes) changes.set(file, [...(changes.get(file) ?? []), ...fallen]);
  return { articles: joined.articles, changes, lost };
}
