import type { Term } from './query.ts';
import { tokenOf } from './tokens.ts';
import { isPair, isRun, unitsOf, type Unit } from './units.ts';

/** What to ask the index for so as to find a term. */
export interface Plan {
  /** Token sequences, each of which must stand in the article side by side. */
  readonly phrases: readonly (readonly string[])[];
  /** The beginning of the token that must stand behind the last phrase. */
  readonly prefix?: string | undefined;
  /**
   * Whether the answer is the very set of articles the term stands in. Otherwise it holds them all but may hold
   * more, since the index knows neither punctuation nor what stands before a prefix: the texts must be read.
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
  const units = unitsOf(text);
  const runs = runsOf(text, units);
  const last = units.at(-1);
  const endsInUnit = last?.end === text.length;
  const phrases = runs.map((run, n) => tokensOfRun(run, endsInUnit && n === runs.length - 1));
  const prefix = last && endsInUnit ? prefixOf(last, units.at(-2), open) : undefined;
  if (last?.kind === 'word' && prefix !== undefined) phrases.at(-1)!.pop();
  const asked = phrases.filter((phrase) => phrase.length > 0);
  const bare = units[0]?.start === 0 && endsInUnit;
  const single = asked.length + (prefix === undefined ? 0 : 1) === 1;
  return { phrases: asked, prefix, exact: bare && single };
}

function runsOf(text: string, units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  units.forEach((unit, n) => {
    const before = units[n - 1];
    if (before && isRun(text, before, unit)) runs.at(-1)!.push(unit);
    else runs.push([unit]);
  });
  return runs;
}

/** A character at the very end is left to the pair before it, or to a prefix: in print, another may follow. */
function tokensOfRun(run: readonly Unit[], atEnd: boolean): string[] {
  const units = atEnd && run.at(-1)?.kind === 'character' ? run.slice(0, -1) : run;
  return units.map((unit, n) => tokenOf(unit, run[n + 1]));
}

function prefixOf(last: Unit, before: Unit | undefined, open: boolean): string | undefined {
  if (last.kind === 'word') return open ? tokenOf(last) : undefined;
  return before && isPair(before, last) ? undefined : tokenOf(last);
}
