import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project stands. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program that a dependency brings, under this very Node; the result is its exit code. */
export async function runPackage(
  name: string,
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const path = join(projectRoot, 'node_modules', name, program);
  const started = spawn(process.execPath, [path, ...words], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: environment,
  });
  return new Promise((ended, failed) => {
    started.on('error', failed).on('close', (status) => ended(status ?? 1));
  });
}
