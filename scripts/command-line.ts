import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Reads a command's words; wrong ones print why and the usage line, and end the program with code 2. */
export function readWords<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  most = Infinity,
) {
  try {
    const read = parseArgs({ options, allowPositionals: true });
    if (read.positionals.length <= most) return read;
    return wrongUse(`Too many words: ${read.positionals.slice(most).join(' ')}`, usage);
  } catch (error) {
    return wrongUse((error as Error).message, usage);
  }
}

/** Reads a port; anything else than a number from 0 to 65535 is wrong use. */
export function readPort(text: string, usage: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
  return port <= 65_535 ? port : wrongUse(`“${text}” is no port; give a number from 1 to 65535.`, usage);
}

/** Resolves a path from where the person stands: npm runs commands at the root, and says where it was called from. */
export function pathAsGiven(path: string): string {
  const stands = process.cwd() === root ? process.env['INIT_CWD'] : undefined;
  return resolve(stands ?? '', path);
}

/** Says what was wrong with the call and how it goes, and ends the program with code 2. */
export function wrongUse(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
