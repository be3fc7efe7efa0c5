import { parseArgs } from 'node:util';
import { benchHyphens } from '../tests/bench/hyphens.ts';
import { benchRestore } from '../tests/bench/restore.ts';

const usage = `Usage: npm run bench -- restore [--articles 300] [--seed 1] [--verbose]
       npm run bench -- hyphens [--seed 1] [--texts FOLDER]… [--verbose]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    texts: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
  },
});

if (positionals[0] === 'hyphens' && positionals.length === 1) {
  await benchHyphens({ seed: Number(values.seed), folders: values.texts, isVerbose: values.verbose });
  process.exit();
}
if (positionals[0] !== 'restore' || positionals.length > 1) {
  console.error(usage);
  process.exit(2);
}
await benchRestore({
  articles: Number(values.articles),
  seed: Number(values.seed),
  isVerbose: values.verbose,
});
