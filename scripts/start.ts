import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { buildSite } from './build-site.ts';
import { readWords } from './command-line.ts';
import { serveSite, usualPort } from './serve-site.ts';

const { values } = readWords('Usage: npm start [-- --port 4321]', {
  port: { type: 'string', default: usualPort },
});
const folders = findFolders();
process.exitCode = await buildSite(folders);
if (existsSync(join(folders.out, 'index.html'))) await serveSite(folders.out, values.port);
