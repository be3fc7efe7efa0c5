import type { WritingSystem } from '../writing/writing-system.ts';
import type { LineCue } from './cues.ts';
import type { MeasuredLine } from './measure-lines.ts';

const shareOfWhole = { nearlyAll: 0.75, most: 0.5 } as const;
// In ems; a page that is set in one column is hardly half as wide.
const widestColumn = 80;
// Lists of rules end so, and what announces them.
const listEnd = /[；;：:]$/u;
// What a column breaks is as wide as what it ends; headings are not. On a grid of ems it is so exactly.
const clearlyNarrower = { share: 0.78, ems: 6 } as const;
const narrowerOnGrid = { share: 1, ems: 4 } as const;
const narrowestColumn = 8;
const firstLineIndent = 1;
const fit = 1;

/** Cues of lines that open paragraphs of their own. */
export const opensText: ReadonlySet<LineCue | undefined> = new Set(['salutation', 'speaker']);

/**
 * Tells whether a text was never broken into lines: then nearly all of its characters stand in lines that end as
 * sentences do, or are longer than any column is wide, while a column breaks most of its lines in mid-sentence. In a
 * short text headings may have more of the characters; but they are narrow, and a column breaks its widest lines.
 */
export function isUnwrapped(lines: readonly MeasuredLine[], writing: WritingSystem): boolean {
  const texts = lines.filter(({ cue }) => !cue || opensText.has(cue));
  if (texts.length === 0 || goesOnUnindented(lines)) return false;
  if (writing.id === 'cjk' && breaksColumn(lines)) return false;
  if (shareIn(texts) >= shareOfWhole.nearlyAll || breaksOnlyShortLines(texts, writing)) return true;
  // It may break off at its end.
  const ended = texts.slice(0, -1);
  return ended.filter(isWholeLine).length > 1 && breaksOnlyShortLines(ended, writing);
}

function isWholeLine({ text, ending, width }: MeasuredLine): boolean {
  return ending === 'sentence' || listEnd.test(text) || width.least > widestColumn;
}

function shareIn(texts: readonly MeasuredLine[]): number {
  const lengthOf = (some: readonly MeasuredLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(texts.filter(isWholeLine)) / lengthOf(texts);
}

function breaksOnlyShortLines(texts: readonly MeasuredLine[], writing: WritingSystem): boolean {
  const widthOf = ({ width }: MeasuredLine) => width.most;
  const whole = mostOf(texts.filter(isWholeLine), widthOf);
  const broken = mostOf(
    texts.filter((line) => !isWholeLine(line)),
    widthOf,
  );
  const { share, ems } = writing.id === 'cjk' ? narrowerOnGrid : clearlyNarrower;
  const isNarrower = broken <= whole * share && broken <= whole - ems;
  return isNarrower && shareIn(texts) >= shareOfWhole.most;
}

/** Whether a first line that was moved in fills the column and the next was not: sentences may end with their lines. */
function goesOnUnindented(lines: readonly MeasuredLine[]): boolean {
  const edgeOf = ({ width, indent }: MeasuredLine) => width.most + indent;
  const edge = mostOf(lines, edgeOf);
  return lines.some((line, i) => {
    const next = lines[i + 1];
    const isIndented =
      line.indent >= firstLineIndent && line.ending === 'sentence' && edgeOf(line) >= edge - fit;
    return isIndented && next?.ending === 'sentence' && next.indent < firstLineIndent && next.gap === 0;
  });
}

/** Whether two lines of one width break off and a third is no wider: on a grid of ems that is a column. */
function breaksColumn(lines: readonly MeasuredLine[]): boolean {
  return lines.some((line, i) => {
    const [next, rest] = [lines[i + 1], lines[i + 2]];
    if (!next || !rest || line.width.most < narrowestColumn || isWholeLine(line) || isWholeLine(next))
      return false;
    const isAsWide = next.width.least <= line.width.most + fit && next.width.most >= line.width.least - fit;
    return isAsWide && next.gap === 0 && rest.gap === 0 && rest.width.least <= line.width.most + fit;
  });
}

function mostOf(lines: readonly MeasuredLine[], of: (line: MeasuredLine) => number): number {
  return lines.reduce((most, line) => Math.max(most, of(line)), 0);
}
