import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** Builds the demo archive once for all browser tests, into a folder of its own that `BACKFILE_OUT` names. */
export default async function buildSite(): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'backfile-site-'));
  process.env['BACKFILE_OUT'] = out;
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The demo archive could not be built; see above.');
  return () => rm(out, { recursive: true });
}
