import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { buildSite } from './build-site.ts';
import { readPort, readWords } from './command-line.ts';
import { serveSite, usualPort } from './serve-site.ts';

const usage = 'Usage: npm start [-- --port 4321]';

const { values } = readWords(usage, { port: { type: 'string', default: usualPort } });
readPort(values.port, usage);
const folders = findFolders();
process.exitCode = await buildSite(folders);
if (existsSync(join(folders.out, 'index.html'))) await serveSite(folders.out, values.port);
