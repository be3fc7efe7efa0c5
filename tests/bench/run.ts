import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { damage } from '../damage/damage.ts';
import { readDemo } from '../demo/read-demo.ts';

export interface RunBench {
  readonly scans: number;
  readonly seed: number;
}

/** One run of the command, measured from outside. */
interface Measured {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  /** The most memory it ever held, in MB. */
  readonly peak: number;
  readonly out: string;
}

const papers = {
  'yunting-daily': 'name: 云汀日报\nlang: zh-Hans\n',
  'wrenhaven-packet': 'name: The Wrenhaven Packet\nlang: en\n',
} as const;
const pagesOfIssue = 8;
const damagedOfArticle = 6;

/**
 * Measures `npm run restore` as whole processes on an archive of damaged scans: from cold, unchanged, and after one
 * scan changed. The texts are the demo papers', each scan with a first line of its own.
 */
export async function benchRun({ scans, seed }: RunBench): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  try {
    const bytes = await writeArchive(content, scans, seed);
    const cores = availableParallelism();
    const runs: Record<string, Measured> = {};
    runs['from cold'] = await run(content);
    runs['unchanged'] = await run(content);
    const one = join(content, 'scans/wrenhaven-packet/1800-01-01/p01.txt');
    writeFileSync(one, readFileSync(one, 'utf8').replace('the', 'thee'));
    runs['one scan changed'] = await run(content);
    console.table(Object.fromEntries(Object.entries(runs).map(([name, its]) => [name, rowOf(its, bytes)])));
    console.log(runs['from cold'].out.trim());
    const load = loadavg().map((of) => of.toFixed(1));
    console.log(
      `${scans} scans, ${(bytes / 1e6).toFixed(0)} MB, seed ${seed}; ${cores} × ${cpus()[0]?.model}, ` +
        `${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, load ${load.join(' ')}.`,
    );
  } finally {
    rmSync(content, { recursive: true });
  }
}

function rowOf({ seconds, cpuSeconds, peak }: Measured, bytes: number) {
  return {
    seconds: seconds.toFixed(2),
    'MB/s': (bytes / 1e6 / seconds).toFixed(2),
    // What one core does in a second of its own, whatever else the machine is doing.
    'MB/s and core': (bytes / 1e6 / cpuSeconds).toFixed(2),
    'peak MB': peak.toFixed(0),
  };
}

/** Writes an archive of two papers; the result is how many bytes its scans have. */
async function writeArchive(content: string, scans: number, seed: number): Promise<number> {
  const demo = await readDemo();
  const texts = Map.groupBy(
    demo.flatMap((clean) => Array.from({ length: damagedOfArticle }, () => clean)),
    ({ article }) => article.paper!,
  );
  const damaged = new Map(
    [...texts].map(([paper, its]) => [paper, its.map((clean, i) => damage(clean, seed * 100_003 + i).scan)]),
  );
  const ids = Object.keys(papers) as (keyof typeof papers)[];
  for (const id of ids) write(join(content, 'papers', `${id}.yaml`), papers[id]);
  let bytes = 0;
  for (let i = 0; i < scans; i++) {
    const paper = ids[i % ids.length]!;
    const n = Math.floor(i / ids.length);
    const day = new Date(Date.UTC(1800, 0, 1 + Math.floor(n / pagesOfIssue))).toISOString().slice(0, 10);
    const page = `p${String((n % pagesOfIssue) + 1).padStart(2, '0')}`;
    const its = damaged.get(paper)!;
    const text = its[n % its.length]!;
    const scan = `${paper === 'yunting-daily' ? `第${i}号通告` : `NOTICE NUMBER ${i}`}\n\n${text}`;
    write(join(content, 'scans', paper, day, `${page}.txt`), scan);
    bytes += Buffer.byteLength(scan);
  }
  return bytes;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Runs the command on an archive. Its peak of memory is read from the system while it runs, where that tells. */
async function run(content: string): Promise<Measured> {
  const started = performance.now();
  const env = { ...process.env, BACKFILE_CONTENT: content };
  const child = spawn(process.execPath, ['scripts/restore.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  let cpuSeconds = 0;
  let out = '';
  child.stdout.on('data', (words) => (out += words));
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid!));
    cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(child.pid!));
  }, 50);
  await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpuSeconds, peak, out };
}

function peakOf(id: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(tell(id, 'status'))?.[1] ?? 0) / 1024;
}

/** User and system time of a process with all its threads, from fields 14 and 15 of its `stat`, in hundredths. */
function cpuSecondsOf(id: number): number {
  const fields = tell(id, 'stat').split(') ').at(-1)!.split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function tell(id: number, what: string): string {
  try {
    return readFileSync(`/proc/${id}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
