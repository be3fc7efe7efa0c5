import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program that a dependency brings, under this very Node; the result is its exit code. */
export function runPackage(name: string, program: string, words: readonly string[]): number {
  const path = join(root, 'node_modules', name, program);
  const { status } = spawnSync(process.execPath, [path, ...words], { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}
