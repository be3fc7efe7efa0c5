import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './facts.ts';

/** What is known of a bundle besides Pagefind's files: its articles, in the order of their numbers. */
export interface Bundle {
  /** Every token that stands in it, once. */
  readonly words: readonly string[];
  /** What each article's tokens are, by their places in `words`. */
  readonly tokens: readonly Uint32Array[];
  readonly facts: readonly Facts[];
  /** A line for each file that could not be read as an article. */
  readonly failures: readonly string[];
}

const told = 'bundle.json';
const numbers = 'tokens';

/** Writes what is known of a bundle into its folder. */
export function writeBundle(folder: string, { tokens, ...known }: Bundle): void {
  mkdirSync(folder, { recursive: true });
  const all = new Uint32Array(tokens.reduce((sum, its) => sum + its.length, 0));
  let at = 0;
  for (const its of tokens) {
    all.set(its, at);
    at += its.length;
  }
  writeFileSync(join(folder, numbers), all);
  writeFileSync(
    join(folder, told),
    JSON.stringify({ ...known, lengths: tokens.map(({ length }) => length) }),
  );
}

/** Reads what is known of a bundle. */
export function readBundle(folder: string): Bundle {
  const { lengths, ...known } = JSON.parse(readFileSync(join(folder, told), 'utf8')) as Omit<
    Bundle,
    'tokens'
  > & { readonly lengths: readonly number[] };
  const all = new Uint32Array(Uint8Array.from(readFileSync(join(folder, numbers))).buffer);
  let at = 0;
  return { ...known, tokens: lengths.map((length) => all.subarray(at, (at += length))) };
}
