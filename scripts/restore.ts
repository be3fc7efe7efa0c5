import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { shapeNamed } from '../src/restore/shapes/shape-named.ts';
import { dirname } from 'node:path';
import { pathAsGiven, readWords, wrongUse } from './command-line.ts';
import { openProgress } from './restoring/progress-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';
import { summarise } from './restoring/summarise.ts';

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
if (values.encoding !== undefined && !isEncoding(values.encoding)) {
  wrongUse(
    `There is no encoding “${values.encoding}”; name one such as gb18030, big5 or windows-1252.`,
    usage,
  );
}
const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0)) wrongUse('How many jobs?', usage);
const out = values.out === undefined ? undefined : folderOf(values.out);
const file = values.report === undefined ? undefined : fileOf(values.report);
const { shape, encoding } = values;
const progress = openProgress(process.stderr);
const report = await restoreScans({
  paths: positionals.map(pathAsGiven),
  out,
  said: { shape, encoding },
  jobs,
  onProgress: progress.show,
});
progress.end();
printReport(report);
if (file !== undefined) await writeFile(file, `${JSON.stringify(summarise(report), null, 2)}\n`);
process.exitCode = report.failures.length > 0 ? 1 : 0;

function folderOf(name: string): string {
  const path = pathAsGiven(name);
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing && !standing.isDirectory()) wrongUse(`--out ${name} is a file; name a folder.`, usage);
  return path;
}

/** Where the report goes is looked at before the work is done, not after it. */
function fileOf(name: string): string {
  const path = pathAsGiven(name);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    wrongUse(`--report ${name} lies in a folder that is not there; make it first.`, usage);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    wrongUse(`--report ${name} is a folder; name a file.`, usage);
  }
  return path;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
