/**
 * The small words by which a language in Latin letters is known: frequent in every text of it, and hardly ever
 * found in the others.
 */
export const frequentWords = {
  en: list(
    'the and of to that was for with his were had which from this have been they their would are has will be by it he she',
  ),
  de: list(
    'der die das und den dem des ein eine einen einer nicht mit sich auf für ist von zu wurde werden auch nach bei wird aus wie daß dass über im zum zur hat sind ſich iſt wie',
  ),
  fr: list(
    'le la les et des une dans est du qui que pour par sur avec pas au aux ce cette son sa ses il elle ont été nous vous était mais plus',
  ),
} as const;

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
