import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { join } from 'node:path';
import { readScanned } from '../search/plain-scan.ts';
import { engines, type EngineName } from './search-engines.ts';

/** Which engine is asked, and what; the articles are in `articles` below `out`, the archive's own index beside them. */
export interface EngineAsked {
  readonly engine: EngineName;
  readonly out: string;
  readonly queries: readonly string[];
  /** The days all of them are of, as one types them: nothing else of the index is opened. */
  readonly days?: string | undefined;
}

/** What one query took, in bytes and milliseconds, and the addresses of what it found. */
export interface EngineAnswer {
  /** Bytes that were fetched before it was asked. */
  readonly before: number;
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
  readonly addresses: readonly string[];
}

/**
 * Asks an engine in a thread of its own, as a page does: each query of an engine that has nothing of its index yet, then
 * the same again. What was found is gathered only after, so that this does not count.
 */
export function askEngine(asked: EngineAsked): Promise<EngineAnswer[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: asked });
  return new Promise((answered, failed) => {
    worker.on('message', answered).on('error', failed);
  });
}

async function answerAll({ engine: name, out, queries, days = '' }: EngineAsked): Promise<EngineAnswer[]> {
  const engine = await engines[name](out, () => readScanned(join(out, 'articles')));
  const measured: Omit<EngineAnswer, 'addresses'>[] = [];
  const typed = queries.map((query) => `${query} ${days}`);
  for (const query of typed) {
    await engine.reopen();
    await engine.find(`\u{10FFFD} ${days}`);
    const before = engine.fetched();
    const cold = await timed(() => engine.find(query));
    const bytes = engine.fetched() - before;
    measured.push({ before, bytes, cold, warm: await timed(() => engine.find(query)) });
  }
  const answers: EngineAnswer[] = [];
  for (const [n, query] of typed.entries())
    answers.push({ ...measured[n]!, addresses: await (await engine.find(query)).addresses() });
  return answers;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (!isMainThread) parentPort!.postMessage(await answerAll(workerData as EngineAsked));
