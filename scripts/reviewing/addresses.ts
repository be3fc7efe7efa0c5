import type { Narrowing } from './narrowing.ts';
import type { OpenDoubt } from './open-doubts.ts';

/** Names a doubt for as long as its article stands: file, line and rule. */
export function doubtKey({ file, doubt }: OpenDoubt): string {
  return `${file}:${doubt.line}:${doubt.rule}`;
}

/** Gives the address of the list of doubts, as narrowed, from the n-th on. */
export function listHref(narrowing: Narrowing, from = 0): string {
  return withQuery('/review/', { ...narrowing, from: from > 0 ? String(from) : undefined });
}

/** Gives the address of one doubt, to be looked at among those it was chosen from. */
export function sheetHref(open: OpenDoubt, narrowing: Narrowing): string {
  return withQuery('/review/doubt', { at: doubtKey(open), ...narrowing });
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
