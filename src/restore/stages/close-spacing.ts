import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

const fewestLines = 4;
const fewestWrapped = 2;
// A line end may have got lost here and there, or a heading stand close to its text.
const withoutGap = 0.05;
// A third of the lines and more: headings stand alone, and paragraphs of two lines have one last line each.
const shareOfWrapped = 1 / 3;
// In ems: a mark that may not begin a line takes the character before it along, and a first line is moved in.
const mostLeftOver = 3;
// Items of a list can all be as wide as each other, but no column is as narrow as they are.
const narrowestColumn = 10;
const smallLetter = /^["“”„«‘(]*\p{Ll}/u;

/**
 * Takes away the blank lines that stand between all lines of a scan, as double spacing and line ends read twice leave
 * them: what stands everywhere parts nothing, and only what is more than that is a gap. Lines that are whole
 * paragraphs keep theirs; so it has to be wrapped text, in which many lines fill a column and end in mid-sentence.
 */
export function closeSpacing(lines: readonly Line[], writing: WritingSystem): readonly Line[] {
  const spacing = lines.length < fewestLines ? 0 : spacingOf(lines.slice(1));
  if (spacing === 0 || !isWrapped(lines, writing)) return lines;
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - spacing) }));
}

/** How many blank lines stand before nearly every line. */
function spacingOf(lines: readonly Line[]): number {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * withoutGap)]!;
}

function isWrapped(lines: readonly Line[], writing: WritingSystem): boolean {
  const column = columnOf(lines, writing);
  const wrapped = lines.filter(
    ({ text }, i) => i < lines.length - 1 && goesOn(text, lines[i + 1]!.text, column, writing),
  );
  return (
    wrapped.length >= Math.max(fewestWrapped, (lines.length - 1) * shareOfWrapped) &&
    lines.some(({ text }) => writing.endingOf(text) === 'sentence')
  );
}

/** The second widest line below the first, which is a heading: one line alone may stand out. */
function columnOf(lines: readonly Line[], writing: WritingSystem): number {
  const widths = lines.slice(1).map(({ text }) => writing.widthOf(text).least);
  return widths.sort((a, b) => b - a)[1]!;
}

/** It ends in mid-sentence, without even a mark: in letters of two cases the next begins small, else it is full. */
function goesOn(text: string, next: string, column: number, writing: WritingSystem): boolean {
  if (writing.id === 'latin') return writing.endingOf(text) !== 'sentence' && smallLetter.test(next);
  if (writing.endingOf(text) !== 'open' || column < narrowestColumn) return false;
  return writing.widthOf(text).most >= column - mostLeftOver;
}
