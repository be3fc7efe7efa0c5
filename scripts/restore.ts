import { writeFile } from 'node:fs/promises';
import { readWords } from './command-line.ts';
import { restoreScans, type RestoreReport } from './restoring/restore-scans.ts';

const usage = 'Usage: npm run restore [-- PATH… --out DIR --report FILE.json]';

const { positionals, values } = readWords(usage, { out: { type: 'string' }, report: { type: 'string' } });
const report = await restoreScans({ paths: positionals, out: values.out });
for (const failure of report.failures) console.error(failure);
for (const orphan of report.orphans)
  console.error(`${orphan} has no scan any more; delete it if that is meant.`);
console.log(summaryOf(report));
if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.failures.length > 0 ? 1 : 0;

function summaryOf({ scans, articles }: RestoreReport): string {
  const written = articles.filter(({ outcome }) => outcome === 'written').length;
  const doubts = articles.reduce((sum, { article }) => sum + (article.doubts?.length ?? 0), 0);
  return `${scans} scans, ${articles.length} articles (${written} written anew), ${doubts} doubts.`;
}
