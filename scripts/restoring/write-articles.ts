import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { collationFile } from '../../src/archive/read-collation.ts';
import type { ArticleLedger, Outcome } from './article-ledger.ts';
import type { KeptArticle, KeptIssue } from './issue-ledger.ts';
import type { ChangedIssue } from './sort-issues.ts';
import { stampOf } from './stamp-of.ts';
import type { Restoring } from './work.ts';
import { writeWhole } from './write-whole.ts';

interface Writing {
  readonly ledger: ArticleLedger;
  readonly folder: string;
  /** What became of every file of this run; more are added. */
  readonly outcomes: Map<string, Outcome>;
}

/** Writes the articles of an issue and gives what the ledger is to say of it; two of one name are told. */
export async function writeArticles(
  { scans, found }: ChangedIssue,
  { articles, joined, failures, asked, known, corrected }: Restoring,
  { ledger, folder, outcomes }: Writing,
): Promise<KeptIssue> {
  const written: KeptArticle[] = [];
  const told = [...failures];
  const claims = new Map<string, string>();
  for (const { scan, name, text, sha256, article, collation } of articles) {
    const { place, articleNamed } = scans[scan]!;
    const file = articleNamed(name);
    const claimant = claims.get(file.toLowerCase());
    if (claimant !== undefined) {
      told.push(
        `${place.file} and ${claimant} claim the same article, ${file}; rename one. Only that of ${claimant} was written.`,
      );
      continue;
    }
    claims.set(file.toLowerCase(), place.file);
    const outcome = await ledger.write(file, text);
    if (outcome !== 'unchanged') outcomes.set(file, outcome);
    writeWhole(collationFile(folder, file), [collation]);
    const stamp = stampOf(join(folder, file)) ?? '';
    written.push({ file, stamp, sha256, ...(outcome === 'edited' ? { isEdited: true } : {}), article });
  }
  for (const [name, into] of joined) {
    const [file, whole] = [scans[0]!.articleNamed(name), scans[0]!.articleNamed(into)];
    // What goes on elsewhere may go only when it stands there.
    if (!written.some((one) => one.file === whole && !one.isEdited)) continue;
    if ((await ledger.remove(file)) !== 'edited') {
      await rm(collationFile(folder, file), { force: true });
      continue;
    }
    told.push(
      `${file} goes on in ${whole} now, but was changed by hand, so it was kept; take over what is yours and delete it.`,
    );
  }
  return { ...found, asked, known, articles: written, failures: told, corrected };
}
