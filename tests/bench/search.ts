import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../src/archive/list-files.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import type { IndexOutline } from '../../src/search/index-outline.ts';
import { drawQueries } from '../search/draw-queries.ts';
import { readScanned, scan } from '../search/plain-scan.ts';
import { measureTree } from './measure-tree.ts';
import { printTable } from './print-table.ts';
import { askEngine } from './ask-engine.ts';
import { engines, type EngineName } from './search-engines.ts';
import { writeGeneratedArchive } from './write-archive.ts';

export interface SearchBench {
  /** How many articles the archives hold, one archive after the other. */
  readonly sizes: readonly number[];
  readonly seed: number;
}

/** As many queries are asked of each engine: an even choice of all that are drawn. */
const asked = 150;

/** What stands in every Chinese article that is generated, and what in every English one: together, in all. */
const common = [['在册'], ['在册', 'register']];

interface Asked {
  readonly typed: string;
  readonly wanted: ReadonlySet<string>;
}

/**
 * Searches damaged and restored articles with the archive's own search and with what people use today, and prints what
 * each finds beside a plain scan, what it fetches, and how long it takes, in Node and without a net between. The
 * smaller archives are the first days of the largest.
 */
export async function benchSearch({ sizes, seed }: SearchBench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-bench-'));
  try {
    const content = join(folder, 'content');
    await writeGeneratedArchive(content, Math.max(...sizes), seed);
    await measureTree(['scripts/restore.ts'], { BACKFILE_CONTENT: content });
    for (const size of sizes) await benchSize(join(content, 'articles'), join(folder, `${size}`), size, seed);
    const load = loadavg().map((of) => of.toFixed(1));
    console.log(
      `seed ${seed}, ${asked} queries; ${availableParallelism()} × ${cpus()[0]?.model}, ` +
        `Node ${process.versions.node}, load ${load.join(' ')}.`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchSize(from: string, out: string, size: number, seed: number): Promise<void> {
  const texts = join(out, 'articles');
  await copyFirstDays(from, texts, size);
  const scanned = await readScanned(texts);
  const drawn = drawQueries(scanned, seed);
  const queries = drawn
    .filter((_, n) => n % Math.ceil(drawn.length / asked) === 0)
    .map(({ kind, typed, wanted }) => ({ kind, typed, wanted: new Set(wanted.keys()) }));
  await indexArchive({ articles: texts, out });
  const rows: Record<string, Record<string, string>> = {};
  rows['Backfile'] = await measure('Backfile', out, queries);
  const { spans } = JSON.parse(await readFile(join(out, 'pagefind', 'outline.json'), 'utf8')) as IndexOutline;
  if (spans.length > 1) {
    const months = Object.keys(spans[1]!.months).sort();
    const [from, to] = [months[0]!, months.at(-1)!];
    const undated = queries.filter(({ kind }) => kind !== 'within days');
    rows['  the same, within one of its spans'] = await measure(
      'Backfile',
      out,
      undated.map((query) => within(query, from, to)),
      `${from}..${to}`,
    );
  }
  for (const terms of common) {
    const wanted = new Set(terms.flatMap((term) => Array.from(scan(scanned, term).keys())));
    const typed = terms.join(' OR ');
    rows[`  ${typed} (${wanted.size} found)`] = await measure('Backfile', out, [{ typed, wanted }]);
  }
  const others = Object.keys(engines).filter((name) => name !== 'Backfile') as EngineName[];
  for (const name of others) rows[name] = await measure(name, out, queries);
  printTable(`${scanned.length} articles in ${spans.length} spans`, rows);
}

/** Copies articles in the order of their days, all papers together. */
async function copyFirstDays(from: string, to: string, size: number): Promise<void> {
  const dayFirst = (file: string) => file.split('/').slice(1).join('/');
  const files = (await listFiles(from)).toSorted((a, b) => (dayFirst(a) < dayFirst(b) ? -1 : 1));
  for (const file of files.slice(0, size)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
}

/** What a query finds within some months; the day stands in the address. */
function within({ typed, wanted }: Asked, from: string, to: string): Asked {
  const monthOf = (address: string) => address.split('/')[2]!.slice(0, 7);
  const held = Array.from(wanted).filter((address) => monthOf(address) >= from && monthOf(address) <= to);
  return { typed, wanted: new Set(held) };
}

async function measure(
  engine: EngineName,
  out: string,
  queries: readonly Asked[],
  days?: string,
): Promise<Record<string, string>> {
  const answers = await askEngine({ engine, out, queries: queries.map(({ typed }) => typed), days });
  let [right, wanted, found] = [0, 0, 0];
  queries.forEach(({ wanted: its }, n) => {
    const addresses = new Set(answers[n]!.addresses);
    right += addresses.intersection(its).size;
    wanted += its.size;
    found += addresses.size;
  });
  const [cold, warm] = [answers.map((answer) => answer.cold), answers.map((answer) => answer.warm)];
  return {
    recall: (right / wanted).toFixed(4),
    precision: (right / found).toFixed(4),
    'KB before': kilobytes(middle(answers.map(({ before }) => before))),
    'KB a query': kilobytes(middle(answers.map(({ bytes }) => bytes))),
    'cold ms': `${middle(cold).toFixed(0)} (${late(cold).toFixed(0)})`,
    'warm ms': `${middle(warm).toFixed(0)} (${late(warm).toFixed(0)})`,
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
