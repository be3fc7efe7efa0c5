import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ArchiveMemory } from './archive-memory.ts';
import { failureOf, type Failure } from './failure-of.ts';
import type { IssueTask, Works } from './work.ts';

/** Issues as they are handed to a thread. */
export interface Batch {
  readonly kind: keyof Works;
  readonly issues: readonly IssueTask[];
  readonly memory: ArchiveMemory;
}

/** An issue to work on, and how many bytes its scans have. */
export interface SizedTask extends IssueTask {
  readonly bytes: number;
}

type Take<Kind extends keyof Works> = (issue: number, result: Works[Kind] | Failure) => Promise<void> | void;

/** Threads that work on issues side by side; few issues are done without them, since their start takes longer. */
export interface Workforce {
  /** Works on every issue and hands over each result, with the issue's index, as it comes. */
  run<Kind extends keyof Works>(
    kind: Kind,
    issues: readonly SizedTask[],
    memory: ArchiveMemory,
    take: Take<Kind>,
  ): Promise<void>;
  /** Begins nothing more; what was begun is finished. */
  stop(): void;
  isStopped(): boolean;
  close(): Promise<void>;
}

const fewestForThreads = 40;
const bytesOfBatch = 500_000;
const issuesOfBatch = 200;

export function openWorkforce(jobs: number): Workforce {
  const workers: (Worker | undefined)[] = [];
  let isStopped = false;
  return {
    async run(kind, issues, memory, take) {
      if (jobs === 1 || issues.length < fewestForThreads) return await runHere(kind, issues, memory, take);
      const batches = batchesOf(issues);
      const handOut = async (_: unknown, at: number): Promise<void> => {
        for (let batch = batches.next(); !batch.done && !isStopped; batch = batches.next()) {
          let [from, to] = batch.value;
          while (from < to) {
            workers[at] ??= new Worker(new URL('./worker.ts', import.meta.url), {
              resourceLimits: { maxYoungGenerationSizeMb: 16 },
            });
            const left = { kind, issues: issues.slice(from, to).map(taskOf), memory };
            const done = await handTo(workers[at], left, (n, result) => take(from + n, result as never));
            if (done < to - from) workers[at] = undefined;
            from += done;
          }
        }
      };
      await Promise.all(Array.from({ length: jobs }, handOut));
    },
    stop() {
      isStopped = true;
    },
    isStopped: () => isStopped,
    async close() {
      await Promise.all(workers.map((worker) => worker?.terminate()));
    },
  };

  async function runHere<Kind extends keyof Works>(
    kind: Kind,
    issues: readonly SizedTask[],
    memory: ArchiveMemory,
    take: Take<Kind>,
  ): Promise<void> {
    if (issues.length === 0) return;
    // What restores is loaded when there is something to restore: an unchanged archive needs none of it.
    const { work } = await import('./work.ts');
    for (const [i, issue] of issues.entries()) {
      if (isStopped) return;
      const result = await work(kind, issue, memory).catch((error: unknown) => failureOf(issue, error));
      await take(i, result);
    }
  }
}

/** An issue without what cannot go to another thread. */
function taskOf({ id, paper, said, scans, corrections }: IssueTask): IssueTask {
  const its = scans.map(({ path, place, isOfArchive }) => ({ path, place, isOfArchive }));
  return { id, paper, said, scans: its, corrections };
}

/** Parts issues into runs of a bounded size, by index, so that neither memory nor the last thread's work is large. */
function* batchesOf(issues: readonly SizedTask[]): Generator<[from: number, to: number], undefined> {
  let from = 0;
  while (from < issues.length) {
    let to = from;
    let bytes = 0;
    while (to < issues.length && to - from < issuesOfBatch && bytes < bytesOfBatch)
      bytes += issues[to++]!.bytes;
    yield [from, to];
    from = to;
  }
}

/**
 * Hands a batch to a thread. The result is how many of its issues are settled: all, or those up to the one over which
 * the thread died.
 */
async function handTo(
  worker: Worker,
  batch: Batch,
  take: (n: number, result: unknown) => Promise<void> | void,
): Promise<number> {
  const over = new AbortController();
  const taken: (Promise<void> | void)[] = [];
  const done = new Promise<void>((settle, fail) => {
    const listen = (result: unknown): void => {
      taken.push(take(taken.length, result));
      if (taken.length === batch.issues.length) settle();
    };
    worker.on('message', listen);
    const whenOver = { signal: over.signal };
    once(worker, 'error', whenOver).then(
      ([error]) => fail(error),
      () => {},
    );
    once(worker, 'exit', whenOver).then(
      () => fail(new Error('its thread ended')),
      () => {},
    );
    over.signal.addEventListener('abort', () => worker.off('message', listen));
  });
  worker.postMessage(batch);
  try {
    await done;
  } catch (error) {
    const issue = batch.issues[taken.length]!;
    taken.push(take(taken.length, failureOf(issue, error)));
  }
  over.abort();
  await Promise.all(taken);
  return taken.length;
}
