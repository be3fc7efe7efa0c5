import { restore } from '../../src/restore/restore.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { damage, type Damaged } from '../damage/damage.ts';
import { damageDemo } from '../demo/damage-demo.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';
import { f1, measure, type Measures, type Tally } from './measures.ts';

/** One row of the table: a group of damaged articles and the sums of their measures. */
interface Row {
  articles: number;
  readonly starts: Tally;
  readonly roles: Tally;
  readonly order: { right: number; all: number };
  readonly characters: { inFileOrder: number; inReadingOrder: number; all: number };
  doubted: number;
}

export interface RestoreBench {
  readonly articles: number;
  readonly seed: number;
  /** Prints what went wrong with each article. */
  readonly isVerbose?: boolean;
}

/** Restores damaged demo articles and prints how near they come to the truth, by language, extractor and order. */
export async function benchRestore({ articles, seed, isVerbose = false }: RestoreBench): Promise<void> {
  const demo = await readDemo();
  const words = await wordsOfArchive();
  const rows = new Map<string, Row>();
  let characters = 0;
  let milliseconds = 0;
  for (let i = 0; i < articles; i++) {
    const clean = demo[i % demo.length]!;
    const damaged = damage(clean, seed * 100_003 + i);
    const { lang } = clean.article;
    const started = performance.now();
    const restored = restore(
      { file: 'bench.txt', text: damaged.scan, lang },
      { sha256: '0'.repeat(64), paper: demoPapers[clean.article.paper!], words },
    );
    milliseconds += performance.now() - started;
    characters += damaged.scan.length;
    const blocks = restored.articles.flatMap((article) => article.blocks);
    const measures = measure(damaged.truth, blocks);
    const isDoubted = restored.articles.some(({ article }) => article.doubts !== undefined);
    const { order } = damaged.style;
    for (const key of ['all', lang, damaged.extractor, order]) add(rowOf(rows, key), measures, isDoubted);
    if (isVerbose) explain(clean.file, i, damaged, measures, restored.articles[0]?.article.doubts);
  }
  print(rows);
  const speed = (characters / 1e6 / (milliseconds / 1000)).toFixed(2);
  console.log(`${articles} articles, seed ${seed}; ${speed} million characters a second on one core.`);
}

/** The words of the demo archive's own scans, as a run over the archive gathers them. */
async function wordsOfArchive(): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const scan of (await damageDemo()).values()) gatherWords(scan, words);
  return words;
}

function rowOf(rows: Map<string, Row>, key: string): Row {
  const tally = (): Tally => ({ right: 0, false: 0, lost: 0 });
  const row = rows.get(key) ?? {
    articles: 0,
    starts: tally(),
    roles: tally(),
    order: { right: 0, all: 0 },
    characters: { inFileOrder: 0, inReadingOrder: 0, all: 0 },
    doubted: 0,
  };
  rows.set(key, row);
  return row;
}

function add(row: Row, measures: Measures, isDoubted: boolean): void {
  row.articles++;
  if (isDoubted) row.doubted++;
  for (const what of ['starts', 'roles'] as const) {
    for (const kind of ['right', 'false', 'lost'] as const) row[what][kind] += measures[what][kind];
  }
  row.order.right += measures.order.right;
  row.order.all += measures.order.all;
  for (const kind of ['inFileOrder', 'inReadingOrder', 'all'] as const)
    row.characters[kind] += measures.characters[kind];
}

function print(rows: ReadonlyMap<string, Row>): void {
  console.table(
    Object.fromEntries(
      [...rows].map(([key, { articles, starts, roles, order, characters, doubted }]) => [
        key,
        {
          articles,
          'starts F1': f1(starts).toFixed(4),
          'lost %': percent(starts.lost, starts.right + starts.lost),
          'false %': percent(starts.false, starts.right + starts.false),
          'roles F1': f1(roles).toFixed(4),
          order: (order.right / order.all).toFixed(4),
          'CER file %': percent(characters.inFileOrder, characters.all),
          'CER reading %': percent(characters.inReadingOrder, characters.all),
          doubted,
        },
      ]),
    ),
  );
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(3);
}

function explain(file: string, i: number, damaged: Damaged, measures: Measures, doubts: unknown): void {
  const { starts, roles, order } = measures;
  if (!starts.false && !starts.lost && !roles.false && !roles.lost && order.right === order.all) return;
  const { extractor, style } = damaged;
  console.log(i, file, extractor, JSON.stringify(style));
  console.log(
    '  ',
    JSON.stringify({ starts, roles, order, characters: measures.characters }),
    JSON.stringify(doubts ?? []),
  );
}
