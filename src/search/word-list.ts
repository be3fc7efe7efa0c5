import { unpackFile, type ReadFile } from './packed-file.ts';
import { wordOf } from './tokens.ts';

const begin = 'words\n';

/** Writes the words of an index, those of letters only, each as what it does not share with the one before. */
export function writeWordList(tokens: readonly string[]): string {
  const words = [...new Set(tokens.flatMap((token) => wordOf(token) ?? []))].sort();
  return begin + words.map((word, n) => shorten(word, words[n - 1] ?? '')).join('\n');
}

/**
 * Reads the words of an index.
 *
 * @throws {BrokenIndex} when it is not the file with this check.
 */
export async function readWordList(read: ReadFile, file: string, check: string): Promise<string[]> {
  const unpacked = await unpackFile(file, await read(file), { check, begin });
  let last = '';
  return new TextDecoder()
    .decode(unpacked)
    .slice(begin.length)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (last = last.slice(0, sharedOf(line)) + line.slice(1)));
}

/** How much is shared is one character, so that the list stays small and packs well. */
const none = 'A'.codePointAt(0)!;
const mostShared = 26;

function shorten(word: string, before: string): string {
  let shared = 0;
  while (shared < mostShared && shared < before.length && word[shared] === before[shared]) shared++;
  return String.fromCodePoint(none + shared) + word.slice(shared);
}

function sharedOf(line: string): number {
  return line.codePointAt(0)! - none;
}
