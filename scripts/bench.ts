import { parseArgs } from 'node:util';
import { benchRestore } from '../tests/bench/restore.ts';
import { benchSeveral } from '../tests/bench/several.ts';

const usage = 'Usage: npm run bench -- restore|pages [--articles 300] [--seed 1] [--verbose]';
const benches: Readonly<Record<string, typeof benchRestore>> = { restore: benchRestore, pages: benchSeveral };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});

const bench = benches[positionals[0] ?? ''];
if (!bench || positionals.length > 1) {
  console.error(usage);
  process.exit(2);
}
await bench({
  articles: Number(values.articles),
  seed: Number(values.seed),
  isVerbose: values.verbose,
});
