import { parseArgs } from 'node:util';
import { benchEncodings } from '../tests/bench/encodings.ts';
import { benchQuality } from '../tests/bench/quality.ts';
import { benchRestore } from '../tests/bench/restore.ts';

const usage = 'Usage: npm run bench -- restore|encodings|quality [--articles 300] [--seed 1] [--verbose]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});

const others = { encodings: benchEncodings, quality: benchQuality };
const other = Object.entries(others).find(([name]) => name === positionals[0])?.[1];
if (other) {
  await other({ articles: Number(values.articles), seed: Number(values.seed) });
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
