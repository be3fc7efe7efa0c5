import { writeFile } from 'node:fs/promises';
import { shapeNamed } from '../src/restore/shapes/shape-named.ts';
import { readWords, wrongUse } from './command-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';

const usage =
  'Usage: npm run restore [-- PATH… --out DIR --report FILE.json --shape ID --encoding NAME --jobs N]';

const { positionals, values } = readWords(usage, {
  out: { type: 'string' },
  report: { type: 'string' },
  shape: { type: 'string' },
  encoding: { type: 'string' },
  jobs: { type: 'string' },
});
try {
  if (values.shape !== undefined) shapeNamed(values.shape);
} catch (error) {
  wrongUse((error as Error).message, usage);
}
const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0)) wrongUse('How many jobs?', usage);
const { out, shape, encoding } = values;
const report = await restoreScans({ paths: positionals, out, said: { shape, encoding }, jobs });
printReport(report);
if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.failures.length > 0 ? 1 : 0;
