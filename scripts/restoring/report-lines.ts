import { changeWords } from '../../src/i18n/change-words.ts';
import { doubtName } from '../../src/i18n/doubt-names.ts';
import type { RestoreReport } from './restore-scans.ts';
import { summarise, type RestoreSummary } from './summarise.ts';

/** Says what a run of restoring did: a line a failure on the error stream, and a short table on the other. */
export function printReport(report: RestoreReport): void {
  const summary = summarise(report);
  for (const failure of report.failures) console.error(failure);
  for (const { file, outcome } of report.articles) {
    if (outcome !== 'edited') continue;
    console.error(
      `${file} was changed by hand, so it was kept as it is; npm run correct makes the changes corrections, or delete it to have it restored anew.`,
    );
  }
  for (const orphan of report.orphans) {
    console.error(
      report.editedOrphans.includes(orphan)
        ? `${orphan} has no scan any more and holds an edit that is no correction yet; give the scan its name back and run npm run correct, or take over the edit by hand.`
        : `${orphan} has no scan any more; delete it if that is meant.`,
    );
  }
  for (const file of report.idleCorrections) {
    console.error(
      `${file} is about an article that is not there any more; rename it after the article, or delete it.`,
    );
  }
  console.log(reportLines(summary).join('\n'));
}

/** Sets the table: changes by fix, doubts by rule, what to look at first, and one closing line. */
export function reportLines({ totals, changes, doubts, first }: RestoreSummary): string[] {
  const { scans, articles, written } = totals;
  const closing = `${figure(scans)} scans, ${figure(articles)} articles (${figure(written)} written anew), ${figure(totals.doubts)} doubts.`;
  return [
    ...table('Lines changed', changes, (fix) => changeWords('en', fix).name),
    ...table('Doubts', doubts, (rule) => doubtName('en', rule).name),
    ...(first.length > 0 ? ['Look at first (npm run review)'] : []),
    ...first.flatMap(({ address, line, headline, reason }) => [
      `  ${address}  ${headline}`,
      `      line ${line}: ${reason}`,
    ]),
    ...(first.length > 0 ? [''] : []),
    closing,
  ];
}

function table(
  title: string,
  counts: Readonly<Record<string, number>>,
  nameOf: (id: string) => string,
): string[] {
  const rows = Object.entries(counts);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([, n]) => figure(n).length));
  const named = rows.map(([id, n]) => {
    const name = nameOf(id);
    return `  ${figure(n).padStart(width)}  ${name === id ? id : `${name} (${id})`}`;
  });
  return [title, ...named, ''];
}

function figure(n: number): string {
  return n.toLocaleString('en');
}
