import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';

const fit = 0.3;
// Print often leaves a thin gap between a Chinese character and a figure, which not every extractor writes.
const besideFigure = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu;
const gapBesideFigure = 0.25;
const leansOn = /[，、；,;]$/u;

/** How a line hangs together with the one before it in the file, where a blank line stands between them. */
export type Tie = 'goes-on' | 'may-go-on' | 'loose-head' | 'apart';

/** A line as it hangs together with its neighbours. */
export interface TiedLine {
  readonly line: MeasuredLine;
  readonly tie: Tie;
  /** It stands alone, in type of its own. */
  readonly isDisplay: boolean;
  /** It breaks off before something that does not go on. */
  readonly isLooseTail: boolean;
}

/** Tells of every line how it hangs together with its neighbours, which says where text was written out of order. */
export function tieLines(lines: readonly MeasuredLine[], writing: WritingSystem): readonly TiedLine[] {
  const ties = tiesOf(lines, writing);
  const isWholePiece = (i: number): boolean => {
    const next = lines[i + 1];
    return (i === 0 || lines[i]!.gap > 0) && (!next || next.gap > 0);
  };
  return lines.map((line, i) => {
    const isBroken = breaksOff(line, writing);
    // A line by itself may be a heading that is as wide as the column by chance.
    const isText = !isWholePiece(i) || leansOn.test(line.text);
    const goesOn = lines[i + 1] && (lines[i + 1]!.gap === 0 || ties[i + 1] !== 'apart');
    return {
      line,
      tie: ties[i]!,
      isDisplay: standsAlone(line) || (isWholePiece(i) && line.ending === 'open' && !isBroken),
      isLooseTail: isBroken && isText && !goesOn,
    };
  });
}

/**
 * Tells for every line how it hangs together with the one before: whether it goes on after a blank line in
 * mid-sentence, as at the head of a column (`may-go-on` where only one line stood before, which can be a first line
 * by itself), or can only go on though what stands before ends a paragraph.
 */
function tiesOf(lines: readonly MeasuredLine[], writing: WritingSystem): readonly Tie[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || line.gap === 0) return 'apart';
    if (breaksOff(before, writing)) {
      if (!mayGoOn(line, lines[i + 1], writing)) return 'apart';
      return before.gap > 0 || i === 1 ? 'may-go-on' : 'goes-on';
    }
    if (!canOnlyGoOn(line, lines[i + 1], writing)) return 'apart';
    // A sentence can end with its column.
    return !standsAlone(before) && fills(before, before.measure, writing) ? 'may-go-on' : 'loose-head';
  });
}

/** Whether a line is known by its words or its paint for one that stands alone. */
function standsAlone({ cue }: MeasuredLine): boolean {
  return cue === 'byline' || cue === 'credit' || cue === 'headline';
}

/** Whether a line of text fills its column without ending a sentence, so that there must be more of it. */
function breaksOff(line: MeasuredLine, writing: WritingSystem): boolean {
  if (standsAlone(line) || line.ending === 'sentence') return false;
  return fills(line, line.measure, writing) || fills(line, line.measure - writing.indent, writing);
}

/** The first of several lines, as wide as the column: a paragraph's first line would have been moved in. */
function canOnlyGoOn(line: MeasuredLine, after: MeasuredLine | undefined, writing: WritingSystem): boolean {
  if (!after || after.gap > 0 || line.cue || line.isStretched) return false;
  return fills(line, line.measure, writing) && !fills(line, line.measure - writing.indent, writing);
}

/** A line that may go on in a paragraph: a full one, one drawn apart, or a paragraph's last. */
function mayGoOn(line: MeasuredLine, after: MeasuredLine | undefined, writing: WritingSystem): boolean {
  if (line.cue) return false;
  if (line.isStretched || fills(line, line.measure, writing)) return true;
  return line.ending === 'sentence' && line.width.least <= line.measure + fit && (!after || after.gap > 0);
}

function fills(
  { bothWidths: { least, most }, text }: MeasuredLine,
  room: number,
  writing: WritingSystem,
): boolean {
  const hang = writing.opensWithHanging(text) ? writing.hang : 0;
  const besideFigures = (text.match(besideFigure)?.length ?? 0) * gapBesideFigure;
  return least <= room + hang + fit && most + besideFigures >= room - fit;
}
