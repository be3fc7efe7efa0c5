import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/archive/list-files.ts';
import { measureTree, type MeasuredTree } from './measure-tree.ts';
import { printTable } from './print-table.ts';
import { writeGeneratedArchive } from './write-archive.ts';

export interface SiteBench {
  readonly articles: number;
  readonly seed: number;
}

/**
 * Measures `npm run build` as whole processes: the demo archive a second time, and a generated archive that was restored
 * before: first, with nothing changed, and after one article was edited.
 */
export async function benchSite({ articles, seed }: SiteBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  try {
    const demo = { BACKFILE_OUT: join(folder, 'demo') };
    await build(demo);
    const rows = {
      'demo archive, again': await build(demo),
      ...(await buildGenerated(folder, articles, seed)),
    };
    printTable('build', Object.fromEntries(Object.entries(rows).map(([name, its]) => [name, rowOf(its)])));
    const load = loadavg().map((of) => of.toFixed(1));
    console.log(
      `${articles} generated articles, seed ${seed}; ${availableParallelism()} × ${cpus()[0]?.model}, ` +
        `${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, load ${load.join(' ')}.`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function buildGenerated(folder: string, articles: number, seed: number) {
  const content = join(folder, 'content');
  const environment = { BACKFILE_CONTENT: content, BACKFILE_OUT: join(folder, 'site') };
  await writeGeneratedArchive(content, articles, seed);
  const restored = await measureTree(['scripts/restore.ts'], environment);
  const first = await build(environment);
  const again = await build(environment);
  const [file] = await listFiles(join(content, 'articles'));
  appendFileSync(join(content, 'articles', file!), '\nOne more paragraph.\n');
  return {
    'restoring it, from cold': restored,
    'building it': first,
    'again, nothing changed': again,
    'again, one article edited': await build(environment),
  };
}

async function build(environment: Readonly<Record<string, string>>): Promise<MeasuredTree> {
  const built = await measureTree(['scripts/build.ts'], environment);
  if (built.status !== 0) console.error(`The build ended with ${built.status}; its figures mean little.`);
  return built;
}

function rowOf({ seconds, peak }: MeasuredTree) {
  return { seconds: seconds.toFixed(1), 'peak MB': peak.toFixed(0) };
}
