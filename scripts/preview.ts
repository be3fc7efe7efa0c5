import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { readWords } from './command-line.ts';
import { serveSite, usualPort } from './serve-site.ts';

const { values } = readWords('Usage: npm run preview [-- --port 4321]', {
  port: { type: 'string', default: usualPort },
});
const { out } = findFolders();
if (existsSync(join(out, 'index.html'))) await serveSite(out, values.port);
else {
  console.error(`There is no site in ${out}; run npm run build first.`);
  process.exitCode = 1;
}
