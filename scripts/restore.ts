import { writeFile } from 'node:fs/promises';
import { readWords, wrongUse } from './command-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';

const usage = 'Usage: npm run restore [-- PATH… --out DIR --report FILE.json --jobs N]';

const { positionals, values } = readWords(usage, {
  out: { type: 'string' },
  report: { type: 'string' },
  jobs: { type: 'string' },
});
const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0)) wrongUse('How many jobs?', usage);
const report = await restoreScans({ paths: positionals, out: values.out, jobs });
printReport(report);
if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.failures.length > 0 ? 1 : 0;
