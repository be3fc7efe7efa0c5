import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '../../src/archive/list-files.ts';
import type { Correction } from '../../src/model/correction.ts';

/** The review page over a copy of the demo archive, so that no decision lands in the archive itself. */
export interface OpenReview {
  url(): string;
  /** Ends the program and starts it anew over the same copy. */
  again(): Promise<void>;
  /** The corrections that stand, by the article they are about. */
  written(): Promise<Record<string, readonly Correction[]>>;
  close(): Promise<void>;
}

/** Copies the demo archive and starts `npm run review` over the copy. */
export async function openReview(): Promise<OpenReview> {
  const content = await mkdtemp(join(tmpdir(), 'backfile-review-'));
  for (const part of ['archive.yaml', 'papers', 'scans']) {
    await cp(join('content', part), join(content, part), { recursive: true });
  }
  let running = await start(content);
  return {
    url: () => running.url,
    async again() {
      await running.end();
      running = await start(content);
    },
    written: () => readWritten(join(content, 'corrections')),
    async close() {
      await running.end();
      await rm(content, { recursive: true });
    },
  };
}

async function start(content: string): Promise<{ readonly url: string; end(): Promise<void> }> {
  const env = { ...process.env, BACKFILE_CONTENT: content };
  const child = spawn(process.execPath, ['scripts/review.ts', '--port', '0'], { env });
  child.stderr.pipe(process.stderr);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.once('exit', () => failed(new Error(`The review page did not start: ${said}`)));
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const [address] = /http:\/\/localhost:\d+\/review\//u.exec(said) ?? [];
      if (address) found(address);
    });
  });
  return {
    url,
    end: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function readWritten(folder: string): Promise<Record<string, readonly Correction[]>> {
  const files = (await listFiles(folder)).map(async (file) => {
    const entries = parse(await readFile(join(folder, file), 'utf8')) as readonly Correction[];
    return [file.replace('.yaml', ''), entries] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
