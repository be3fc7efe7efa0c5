import { writeFile } from 'node:fs/promises';
import { readWords } from './command-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';

const usage = 'Usage: npm run restore [-- PATH… --out DIR --encoding NAME --report FILE.json]';

const { positionals, values } = readWords(usage, {
  out: { type: 'string' },
  encoding: { type: 'string' },
  report: { type: 'string' },
});
const report = await restoreScans({ paths: positionals, out: values.out, encoding: values.encoding });
printReport(report);
if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.failures.length > 0 ? 1 : 0;
