import type { Term } from './query.ts';
import { isBeside, tokenOf } from './tokens.ts';
import { unitsAndMarks, unitsOf } from './units.ts';

/** What to ask the index for so as to find a term. */
export interface Plan {
  /** Tokens that must stand in the article side by side; there may be none. */
  readonly phrase: readonly string[];
  /** The beginning of a token that must stand behind them. */
  readonly prefix?: string | undefined;
  /**
   * Whether the answer is the very set of articles the term stands in. Otherwise it holds them all but may hold
   * more, since the index does not know what stands before a prefix, nor a mark that ends a term behind a word: the
   * texts must be read.
   */
  readonly exact: boolean;
}

/**
 * Says what to ask the index for so as to find a term: plans any of which will do, each a list of plans that must
 * all hold. A term within a field is looked for everywhere, and what is found must be read.
 */
export function planTerm(term: Term): readonly (readonly Plan[])[] {
  const whole = planText(term);
  if (term.within !== undefined) return [[{ ...whole, exact: false }]];
  return term.loose ? [[{ ...whole, exact: false }], ...planAcross(term)] : [[whole]];
}

/** As many units as are looked for across punctuation; more are a sentence, and known with its marks. */
const longestAcross = 16;

/** One mark may stand behind any unit but the last. */
function planAcross({ typed, text, open }: Term): Plan[][] {
  const units = unitsOf(text);
  if (units.length > longestAcross) return [];
  return units.slice(1).map(({ start }, n) => {
    const [before, after] = [text.slice(0, units[n]!.end), text.slice(start)];
    const parts = [planText({ typed, text: before, open: false }), planText({ typed, text: after, open })];
    return parts.map((plan) => ({ ...plan, exact: false }));
  });
}

function planText({ text, open }: Term): Plan {
  const set = unitsAndMarks(text);
  const [before, last] = [set.at(-2), set.at(-1)!];
  const phrase = set.slice(0, -1).map((unit, n) => tokenOf(unit, set[n + 1]));
  const isTold = before !== undefined && isBeside(before, last);
  if (isTold) return { phrase, exact: true };
  if (last.kind === 'mark') return { phrase, exact: false };
  if (last.kind === 'word' && !open) return { phrase: [...phrase, tokenOf(last)], exact: true };
  // What goes on is told more closely with the mark before it.
  const prefix = before?.kind === 'mark' ? phrase.pop() : tokenOf(last);
  return { phrase, prefix, exact: phrase.length === 0 };
}
