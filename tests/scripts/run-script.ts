import { execFile } from 'node:child_process';

/** What a command did: its exit code and what it said on both streams. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs one of the commands in `scripts/`, with these words, on this archive. */
export function runScript(
  name: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((done) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [`scripts/${name}.ts`, ...words], { env }, (error, out, errors) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });
}
