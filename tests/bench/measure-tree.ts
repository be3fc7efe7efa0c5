import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A command measured from outside, with all the processes it starts. */
export interface MeasuredTree {
  readonly seconds: number;
  /** The most memory that all its processes held at one time, in MB; 0 where the system does not tell. */
  readonly peak: number;
  /** Its exit code, or 1 where a signal ended it. */
  readonly status: number;
}

// Reading what a large process holds takes the system a good part of that long, in the process’s own time.
const interval = 1000;

/**
 * Runs a program under this very Node and measures it. Memory is what `/proc` calls proportional: what processes
 * share is counted once.
 */
export async function measureTree(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<MeasuredTree> {
  const started = performance.now();
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), interval);
  const status = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, peak, status };
}

function memoryOf(id: number): number {
  const own = Number(/^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;
  return childrenOf(id).reduce((sum, child) => sum + memoryOf(child), own);
}

/** The processes that any thread of a process has started. */
function childrenOf(id: number): number[] {
  return list(`/proc/${id}/task`)
    .flatMap((thread) => read(`/proc/${id}/task/${thread}/children`).split(' '))
    .filter(Boolean)
    .map(Number);
}

// A process may end between being named and being asked.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
