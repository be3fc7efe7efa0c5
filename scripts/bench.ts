import { parseArgs } from 'node:util';
import { benchRestore } from '../tests/bench/restore.ts';
import { benchRun } from '../tests/bench/run.ts';

const usage =
  'Usage: npm run bench -- restore [--articles 300] [--seed 1] [--verbose]\n       npm run bench -- run [--scans 20000] [--seed 1]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    scans: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
if (positionals.length > 1 || !['restore', 'run'].includes(positionals[0] ?? '')) {
  console.error(usage);
  process.exit(2);
}
if (positionals[0] === 'run') await benchRun({ scans: Number(values.scans), seed });
else await benchRestore({ articles: Number(values.articles), seed, isVerbose: values.verbose });
