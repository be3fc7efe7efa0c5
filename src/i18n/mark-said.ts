import type { Values } from './write-saying.ts';

/**
 * The signs around what was said: of what, with which values, in which words. They are noncharacters, which no
 * text holds, so that what is said can be told on a finished page from what was printed.
 */
export const signs = { start: '\u{FDD0}', value: '\u{FDD1}', words: '\u{FDD2}', end: '\u{FDD3}' } as const;

let isMarking = false;

/** From now on marks all that is said. For making pages only, whose marks are set before anyone sees them. */
export function startMarking(): void {
  isMarking = true;
}

/** Marks all that is said while something is made, whose marks the caller sets. */
export function whileMarking<Made>(make: () => Made): Made {
  const before = isMarking;
  isMarking = true;
  try {
    return make();
  } finally {
    isMarking = before;
  }
}

/** Marks what was said with its key and values, where pages are being made; else it is the words alone. */
export function markSaid(key: string, values: Values, words: string): string {
  if (!isMarking) return words;
  const told = Object.entries(values).map(
    ([name, value]) => `${signs.value}${name}${typeof value === 'number' ? '#' : '='}${value}`,
  );
  return `${signs.start}${key}${told.join('')}${signs.words}${words}${signs.end}`;
}
