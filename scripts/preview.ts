import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { readPort, readWords } from './command-line.ts';
import { serveSite, usualPort } from './serve-site.ts';

const usage = 'Usage: npm run preview [-- --port 4321]';

const { values } = readWords(usage, { port: { type: 'string', default: usualPort } });
readPort(values.port, usage);
const { out } = findFolders();
if (existsSync(join(out, 'index.html'))) await serveSite(out, values.port);
else {
  console.error(`There is no site in ${out}; run npm run build first.`);
  process.exitCode = 1;
}
