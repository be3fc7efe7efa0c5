import { openStored } from './stored.ts';

const stored = openStored(
  'recent',
  (value): value is string => typeof value === 'string' && value.startsWith('?'),
);
const most = 12;

/** Gives the searches that were made last on this device, newest first, as the address writes them. */
export function recentSearches(): string[] {
  return stored.read();
}

/** Remembers a search that found something; of those for the same words only the last is kept. */
export function rememberRecent(address: string): void {
  const others = stored.read().filter((other) => wordsOf(other) !== wordsOf(address));
  stored.write([address, ...others].slice(0, most));
}

/** Forgets one search, or all. */
export function forgetRecent(address?: string): void {
  stored.write(address === undefined ? [] : stored.read().filter((other) => other !== address));
}

/** Gives the words that were looked for by an address. */
export function wordsOf(address: string): string {
  return new URLSearchParams(address).get('q') ?? '';
}
