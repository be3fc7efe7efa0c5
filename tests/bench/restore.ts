import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { baselines } from './baselines.ts';
import { benchCases, type BenchCase } from './bench-cases.ts';
import { explainStarts } from './explain-starts.ts';
import { measure } from './measures.ts';
import { measureHyphens } from './measure-hyphens.ts';
import { measureRestored } from './measure-restored.ts';
import { printTable } from './print-table.ts';
import { addResult, rowOf, type Rows } from './rows.ts';

export interface RestoreBench {
  readonly articles: number;
  readonly seed: number;
  /** Prints which paragraph starts went wrong in each article. */
  readonly isVerbose?: boolean;
  /** Where the rows go besides the screen, as JSON. */
  readonly json?: string | undefined;
}

type Table = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/**
 * Restores damaged articles and prints how near they come to the truth, by writing, extractor, order, and writing
 * and extractor together; then the same for what people use today, on the same scans.
 */
export async function benchRestore({ articles, seed, isVerbose = false, json }: RestoreBench): Promise<void> {
  const cases = await benchCases(articles, seed);
  const rows: Rows = new Map();
  let milliseconds = 0;
  for (const it of cases) {
    const { result, blocks, took } = measureRestored(it);
    milliseconds += took;
    addResult(rows, keysOf(it), result);
    if (isVerbose) explainStarts(it, blocks);
  }
  const ours = tableOf(rows);
  printTable('Backfile', ours);
  const theirs = measureBaselines(cases);
  printTable('What people use today', theirs);
  const characters = cases.reduce((sum, { damaged }) => sum + damaged.scan.length, 0);
  const speed = (characters / 1e6 / (milliseconds / 1000)).toFixed(2);
  const { length: cores } = cpus();
  console.log(`Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cores} cores, Node ${process.versions.node}.`);
  console.log(`Seed ${seed}; ${articles} articles, ${(characters / 1e6).toFixed(2)} million characters.`);
  console.log(`Speed: ${speed} million characters a second on one core.`);
  if (json) await writeFile(json, JSON.stringify({ seed, articles, ours, theirs, speed }, null, 2));
}

function keysOf({ lang, damaged: { extractor, style } }: BenchCase): string[] {
  return ['all', lang, extractor, style.order, `${lang} ${extractor}`];
}

/** The rows in the order of groups: all, writings, extractors, orders, and writings by extractor. */
function tableOf(rows: Rows): Table {
  const rank = (key: string): number => (key === 'all' ? 0 : key.includes(' ') ? 2 : 1);
  const keys = [...rows.keys()].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'));
  return Object.fromEntries(keys.map((key) => [key, rowOf(rows.get(key)!)]));
}

function measureBaselines(cases: readonly BenchCase[]): Table {
  const scans = cases.map(({ damaged, lang }) => ({ text: damaged.scan, lang }));
  const table: Record<string, Record<string, string | number>> = {};
  for (const { id, readScans } of baselines) {
    const read = readScans(scans);
    const rows: Rows = new Map();
    read?.forEach((blocks, i) => {
      const { damaged, lang, hasCertificate } = cases[i]!;
      const measures = measure(damaged.truth, blocks, false);
      addResult(rows, [id, `${id}, ${lang}`], {
        ...measures,
        hyphens: measureHyphens(damaged, blocks),
        certificate: hasCertificate,
        isExact: measures.order.moved === 0,
      });
    });
    if (!read) table[id] = { n: 'not installed' };
    for (const [key, results] of rows) table[key] = rowOf(results, false);
  }
  return table;
}
