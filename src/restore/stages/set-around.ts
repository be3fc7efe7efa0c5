import type { Line } from '../../model/scan.ts';
import { unbroken } from '../shapes/unbroken.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { keepLines, type KeptRun } from './keep-lines.ts';
import { measureLines, type FixedMarks } from './measure-lines.ts';
import type { FormedPage } from './set-forms.ts';
import type { SetLine } from './set-lines.ts';
import type { DoubtedPage } from './set-page.ts';

const mostHeads = 3;
// In ems.
const widestHead = 20;

/** Sets what stands around the forms found as a page of its own, and puts each back below the line it stood below. */
export function setAround(
  found: readonly KeptRun[],
  lines: readonly Line[],
  marks: FixedMarks,
  setPage: (rest: readonly Line[]) => DoubtedPage,
  writing: WritingSystem,
): FormedPage {
  const rest = lines.filter((_, i) => !found.some(({ from, to }) => i >= from && i < to));
  const page = rest.length > 0 ? setPage(rest) : nothing;
  let set = setHead(page.lines, lines.slice(0, found[0]!.from));
  for (const { from, to } of found) {
    const at = set.findLastIndex(({ number }) => number === lines[from - 1]?.number) + 1;
    const its = standing(lines.slice(from, to), marks, writing);
    set = [...set.slice(0, at), ...its, ...opening(set.slice(at))];
  }
  const kept = found.map(({ from, to, form }): KeptRun => {
    const at = set.findIndex(({ number }) => number === lines[from]!.number);
    return { from: at, to: at + to - from, form };
  });
  const others = keepLines(set, writing).filter((run) =>
    kept.every(({ from, to }) => run.to <= from || run.from >= to),
  );
  return { ...page, lines: set, kept: [...kept, ...others] };
}

const nothing: DoubtedPage = { shape: unbroken, surprise: 0, lines: [], doubts: [] };

/** A few short lines above, none of which ends as text does, are display type. */
function setHead(lines: readonly SetLine[], { length }: readonly Line[]): readonly SetLine[] {
  const isHead = lines
    .slice(0, length)
    .every(({ ending, width }) => ending === 'open' && width.least <= widestHead);
  if (length > mostHeads || !isHead) return lines;
  return lines.map((line, i) => (i < length ? { ...line, setting: 'displayed' } : line));
}

function standing(lines: readonly Line[], marks: FixedMarks, writing: WritingSystem): readonly SetLine[] {
  return measureLines(lines, marks, writing).map((line) => ({
    ...line,
    cue: undefined,
    setting: 'opens',
    isJump: false,
  }));
}

/** What stands below opens anew: nothing goes on over a table. */
function opening([first, ...others]: readonly SetLine[]): readonly SetLine[] {
  if (!first) return [];
  return [first.setting === 'continues' ? { ...first, setting: 'opens' } : first, ...others];
}
