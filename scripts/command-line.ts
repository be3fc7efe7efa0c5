import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

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

/** Says what was wrong with the call and how it goes, and ends the program with code 2. */
export function wrongUse(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
