import type { OpenDoubt } from './open-doubts.ts';

/** Which doubts are looked at: those of a rule, of a paper, or all. */
export interface Narrowing {
  readonly rule?: string | undefined;
  readonly paper?: string | undefined;
}

/** Reads what an address asks to see. */
export function readNarrowing(asked: URLSearchParams): Narrowing {
  return { rule: asked.get('rule') || undefined, paper: asked.get('paper') || undefined };
}

/** Keeps the doubts that were asked for. */
export function narrow(open: readonly OpenDoubt[], { rule, paper }: Narrowing): readonly OpenDoubt[] {
  return open.filter(
    (it) => (rule === undefined || it.doubt.rule === rule) && (paper === undefined || it.paper === paper),
  );
}
