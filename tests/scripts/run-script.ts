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
    // Vitest puts its own base address there, and Astro would take it for the site's.
    const { BASE_URL: _, ...own } = process.env;
    const env = { ...own, ...environment };
    execFile(process.execPath, [`scripts/${name}.ts`, ...words], { env }, (error, out, errors) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });
}
