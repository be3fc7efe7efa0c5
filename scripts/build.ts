import { buildSite } from './build-site.ts';
import { readWords } from './command-line.ts';

readWords('Usage: npm run build', {}, 0);
process.exitCode = await buildSite();
