import { parseArgs } from 'node:util';
import { benchClippings } from '../tests/bench/clippings.ts';
import { benchEncodings } from '../tests/bench/encodings.ts';
import { benchFuzz } from '../tests/bench/fuzz.ts';
import { benchHyphens } from '../tests/bench/hyphens.ts';
import { benchLighthouse } from '../tests/bench/lighthouse.ts';
import { benchQuality } from '../tests/bench/quality.ts';
import { benchRestore } from '../tests/bench/restore.ts';
import { benchRun } from '../tests/bench/run.ts';
import { benchSeveral } from '../tests/bench/several.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { benchSite } from '../tests/bench/site.ts';

/** What the command line may say to a bench; each takes what concerns it. */
export interface BenchOptions {
  readonly articles: number;
  /** Sizes of archive, for a bench that tries several. */
  readonly sizes: readonly number[];
  readonly scans: number;
  readonly seed: number;
  readonly minutes: number;
  readonly isVerbose: boolean;
  /** Folders of texts to measure with besides the demo's. */
  readonly folders: readonly string[];
  /** Where the figures go besides the screen. */
  readonly json?: string | undefined;
}

const benches: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  restore: benchRestore,
  clippings: benchClippings,
  pages: benchSeveral,
  hyphens: benchHyphens,
  encodings: benchEncodings,
  quality: benchQuality,
  run: benchRun,
  fuzz: benchFuzz,
  search: benchSearch,
  site: benchSite,
  lighthouse: benchLighthouse,
};

const usage = `Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--articles 1000] [--sizes 1000,10000,30000] [--scans 20000] [--seed 1] [--minutes 1] [--texts FOLDER]… [--verbose] [--json FILE]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    sizes: { type: 'string', default: '1000,10000,30000' },
    scans: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    texts: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const bench = benches[positionals[0] ?? ''];
if (!bench || positionals.length > 1) {
  console.error(usage);
  process.exit(2);
}
await bench({
  articles: Number(values.articles),
  sizes: values.sizes.split(',').map(Number),
  scans: Number(values.scans),
  seed: Number(values.seed),
  minutes: Number(values.minutes),
  isVerbose: values.verbose,
  folders: values.texts,
  json: values.json,
});
