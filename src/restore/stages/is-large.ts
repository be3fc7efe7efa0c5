import type { CuedBlock } from './name-roles.ts';

const shortestDeck = 8;

/**
 * Whether display lines are set as only a headline is: painted twice, or with a deck of its own. A dash before a few
 * characters says whose a quotation is.
 */
export function isLarge(run: readonly CuedBlock[]): boolean {
  return run.some(
    ({ isDoubled, cue, text }) =>
      isDoubled || (run.length > 1 && cue === 'deck' && text.length >= shortestDeck),
  );
}
