import { runAstro } from './build-site.ts';
import { readWords } from './command-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';

readWords('Usage: npm run dev', {}, 0);
printReport(await restoreScans());
console.log('Pages follow your changes. Search needs the built site: npm start.');
process.exitCode = await runAstro('dev');
