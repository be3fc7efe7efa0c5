import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { findPoem } from './find-poem.ts';
import { findRowsOfTable } from './find-rows-of-table.ts';
import { keepLines, type KeptRun } from './keep-lines.ts';
import { setAround } from './set-around.ts';
import { setPage, type DoubtedPage, type PageMarks } from './set-page.ts';
import type { Stops } from './set-stretches.ts';

/** A page set, and where its line breaks are the form. */
export interface FormedPage extends DoubtedPage {
  readonly kept: readonly KeptRun[];
}

const aSmallShare = 1 / 3;

/**
 * Sets a page whose line breaks may be the form: verse and tables beside wider text, by which they are known; and
 * what proves by itself that it is one, a poem that is all of a scan, and rows of a table. Around such the rest is
 * set by itself, so that they lend it no measure.
 */
export function setForms(
  lines: readonly Line[],
  marks: PageMarks,
  stops: Stops,
  writing: WritingSystem,
): FormedPage {
  const found = marks.sideBySide.size > 0 || marks.shape ? [] : formsOf(lines, writing);
  const set = (part: readonly Line[]): DoubtedPage => setPage(part, marks, stops, writing);
  const inForms = found.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inForms > lines.length * aSmallShare) return setAround(found, lines, marks, set, writing);
  const page = set(lines);
  const kept = keepLines(page.lines, writing);
  const numbers = new Set(
    kept.flatMap(({ from, to }) => page.lines.slice(from, to).map((line) => line.number)),
  );
  const isKnown = ({ from, to }: KeptRun) => lines.slice(from, to).every((line) => numbers.has(line.number));
  return found.every(isKnown) ? { ...page, kept } : setAround(found, lines, marks, set, writing);
}

function formsOf(lines: readonly Line[], writing: WritingSystem): readonly KeptRun[] {
  const rows = findRowsOfTable(lines, writing).map((run) => ({ ...run, form: 'table' as const }));
  return rows.length > 0 ? rows : findPoem(lines, writing).map((run) => ({ ...run, form: 'verse' as const }));
}
