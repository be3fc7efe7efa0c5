import { diffArrays } from 'diff';

/** A stretch of a text, from `start` up to `end`, that reads `to`; `kept` stands between the hunk before and this. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly kept: string;
}

// Words whole where words are written apart, else characters; an empty line is one piece.
const piece =
  /\n\n|[^\S\n]+|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{M}\p{N}])+|./gsu;

// Changes nearer to each other than this are one change to a reader.
const nearest = 3;
const mostEdits = 4000;

/** Finds where an edited text differs from the written one, in pieces a person would name. */
export function findHunks(written: string, edited: string): readonly Hunk[] {
  const [before, after] = [written.match(piece) ?? [], edited.match(piece) ?? []];
  const parts = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!parts) return [{ start: 0, end: written.length, to: edited, kept: '' }];
  const hunks: Hunk[] = [];
  let at = 0;
  let kept = '';
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) kept += text;
    else {
      const hunk = { start: at, end: removed ? at + text.length : at, to: added ? text : '', kept };
      const last = hunks.at(-1);
      if (last && kept.length < nearest) hunks[hunks.length - 1] = together(last, hunk);
      else hunks.push(hunk);
      kept = '';
    }
    if (!added) at += text.length;
  }
  return hunks;
}

function together(first: Hunk, second: Hunk): Hunk {
  return { ...first, end: second.end, to: first.to + second.kept + second.to };
}
