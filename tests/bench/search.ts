import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexArchive } from '../../src/search/build-index.ts';
import { drawQueries, type DrawnQuery } from '../search/draw-queries.ts';
import { writeRestoredArticles } from '../search/generated-archive.ts';
import { readScanned } from '../search/plain-scan.ts';
import { printTable } from './print-table.ts';
import { backfile, flexSearch, miniSearch, pagefind } from './search-engines.ts';
import type { SearchEngine } from './searched-with.ts';

export interface SearchBench {
  readonly articles: number;
  readonly seed: number;
}

/** As many queries are asked of each engine: an even choice of all that are drawn. */
const asked = 150;

/**
 * Searches damaged and restored articles with the archive's own search and with what people use today, and prints what
 * each finds beside a plain scan, what it fetches, and how long it takes, in Node and without a net between.
 */
export async function benchSearch({ articles, seed }: SearchBench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-bench-'));
  try {
    const texts = join(folder, 'articles');
    await writeRestoredArticles(texts, articles, seed);
    const scanned = await readScanned(texts);
    const drawn = drawQueries(scanned, seed);
    const queries = drawn.filter((_, n) => n % Math.ceil(drawn.length / asked) === 0);
    await indexArchive({ articles: texts, out: folder });
    const engines = {
      Backfile: () => backfile(folder),
      'Pagefind as it comes': () => pagefind(scanned),
      MiniSearch: () => miniSearch(scanned),
      FlexSearch: () => flexSearch(scanned),
    };
    const rows: Record<string, Record<string, string>> = {};
    for (const [name, open] of Object.entries(engines)) rows[name] = await measure(await open(), queries);
    printTable('engine', rows);
    console.log(
      `${scanned.length} articles, seed ${seed}, ${queries.length} queries; ${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.versions.node}.`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(
  engine: SearchEngine,
  queries: readonly DrawnQuery[],
): Promise<Record<string, string>> {
  let [right, wanted, found] = [0, 0, 0];
  const [cold, warm, bytes, before]: number[][] = [[], [], [], []];
  for (const { typed, wanted: its } of queries) {
    await engine.reopen();
    await engine.find('\u{10FFFD}');
    const opened = engine.fetched();
    before!.push(opened);
    const start = performance.now();
    const answer = new Set(await engine.find(typed));
    cold!.push(performance.now() - start);
    bytes!.push(engine.fetched() - opened);
    const again = performance.now();
    await engine.find(typed);
    warm!.push(performance.now() - again);
    right += answer.intersection(new Set(its.keys())).size;
    wanted += its.size;
    found += answer.size;
  }
  return {
    recall: (right / wanted).toFixed(4),
    precision: (right / found).toFixed(4),
    'KB before': kilobytes(middle(before!)),
    'KB a query': kilobytes(middle(bytes!)),
    'cold ms': `${middle(cold!).toFixed(0)} (${late(cold!).toFixed(0)})`,
    'warm ms': `${middle(warm!).toFixed(0)} (${late(warm!).toFixed(0)})`,
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that one in twenty lies above. */
function late(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
