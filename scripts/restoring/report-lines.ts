import type { RestoreReport } from './restore-scans.ts';

/** Says what a run of restoring did: a line a failure on the error stream, and a closing line on the other. */
export function printReport({ scans, articles, failures, orphans, idleCorrections }: RestoreReport): void {
  for (const failure of failures) console.error(failure);
  for (const { file, outcome } of articles) {
    if (outcome !== 'edited') continue;
    console.error(
      `${file} was changed by hand, so it was kept as it is; npm run correct makes the changes corrections, or delete it to have it restored anew.`,
    );
  }
  for (const orphan of orphans) console.error(`${orphan} has no scan any more; delete it if that is meant.`);
  for (const file of idleCorrections) {
    console.error(
      `${file} is about an article that is not there any more; rename it after the article, or delete it.`,
    );
  }
  const written = articles.filter(({ outcome }) => outcome === 'written').length;
  const doubts = articles.reduce((sum, { article }) => sum + (article.doubts?.length ?? 0), 0);
  console.log(`${scans} scans, ${articles.length} articles (${written} written anew), ${doubts} doubts.`);
}
