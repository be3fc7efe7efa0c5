import { join } from 'node:path';
import type { ArticleLedger, Outcome } from './article-ledger.ts';
import type { KeptArticle, KeptIssue } from './issue-ledger.ts';
import type { ChangedIssue } from './sort-issues.ts';
import { stampOf } from './stamp-of.ts';
import type { Restoring } from './work.ts';

interface Writing {
  readonly ledger: ArticleLedger;
  readonly folder: string;
  /** What became of every file of this run; more are added. */
  readonly outcomes: Map<string, Outcome>;
}

/** Writes the articles of an issue and gives what the ledger is to say of it. */
export async function writeArticles(
  { scans, kept }: ChangedIssue,
  { articles, failures }: Restoring,
  { ledger, folder, outcomes }: Writing,
): Promise<KeptIssue> {
  const written: KeptArticle[] = [];
  for (const { scan, n, text, sha256, article } of articles) {
    const file = scans[scan]!.articleFile(n);
    const outcome = await ledger.write(file, text);
    if (outcome !== 'unchanged') outcomes.set(file, outcome);
    const stamp = stampOf(join(folder, file)) ?? '';
    written.push({ file, stamp, sha256, ...(outcome === 'edited' ? { isEdited: true } : {}), article });
  }
  return { ...kept, articles: written, failures };
}
