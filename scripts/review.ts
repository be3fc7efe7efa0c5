import { findFolders } from '../src/archive/folders.ts';
import { readPort, readWords } from './command-line.ts';
import { printReport } from './restoring/report-lines.ts';
import { restoreScans } from './restoring/restore-scans.ts';
import { serveReview } from './reviewing/serve-review.ts';

const usage = 'Usage: npm run review [-- --port 4322]';

const { values } = readWords(usage, { port: { type: 'string', default: '4322' } }, 0);
const port = readPort(values.port, usage);
const folders = findFolders();
printReport(await restoreScans({ folders }));
try {
  const { url, close } = await serveReview(folders, port);
  console.log(`The doubts of the archive are at ${url} (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is taken by another program; end it, or choose one: npm run review -- --port 4400`,
  );
  process.exitCode = 1;
}
