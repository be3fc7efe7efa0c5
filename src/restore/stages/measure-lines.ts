import type { Line } from '../../model/scan.ts';
import { cueOfLine, type LineCue } from './cues.ts';
import type { Ending, Width, WritingSystem } from '../writing/writing-system.ts';

/** A line with all that its own text tells about where it may stand in a paragraph. */
export interface MeasuredLine extends Line {
  readonly width: Width;
  /** Both readings of its width, whatever its neighbours show of how wide marks are. */
  readonly bothWidths: Width;
  /** The width of the column it was set in, in ems, as its neighbours show it. */
  readonly measure: number;
  /** How far full lines of its page stand out beyond the measure, in ems, as nearly all of them show it. */
  readonly overrun: number;
  readonly ending: Ending;
  /** A compositor drew it apart to fill the measure, so it is full and goes on in the next line. */
  readonly isStretched: boolean;
  /** What its words or its paint alone say it is. */
  readonly cue?: LineCue | undefined;
}

const neighbours = 16;
const stride = 4;
const fewestForLocal = 6;
const fewestForOverrun = 20;
const step = 0.5;
const narrowestColumn = 5;
const fit = 0.2;
const clearlyMore = 1.4;
// At least a quarter of the lines are as wide as that.
const narrowest = 0.75;
const fineStep = 0.1;
// A mark that hangs in the margin makes a line so much wider.
const hangingMark = 1;
// Of the lines with the commonest width, so many have one an indent wider.
const fewestWider = 3;
const shareOfWider = 1 / 3;
const mostAgainst = 2;

/** Lines, by number, that the fixes found drawn apart, and painted more than once. */
export interface FixedMarks {
  readonly stretched: ReadonlySet<number>;
  readonly doubled: ReadonlySet<number>;
}

/** Finds how wide each line is and how wide the column was that it stood in. */
export function measureLines(
  lines: readonly Line[],
  { stretched, doubled }: FixedMarks,
  writing: WritingSystem,
): readonly MeasuredLine[] {
  const widths = lines.map((line, i) => ({
    ...writing.widthOf(line.text),
    withNext: roomWanted(line, lines[i + 1], writing),
  }));
  const wholePage = measureOf(widths, writing);
  const local = localMeasures(widths, wholePage, writing);
  const measured = lines.map((line, i) => {
    const { measure, marks } = local[Math.floor(i / stride)]!;
    return { line, measure, width: marks ? exactly(widths[i]![marks]) : widths[i]! };
  });
  const overrun = overrunOf(measured);
  return measured.map(({ line, measure, width }, i) => {
    return {
      ...line,
      width,
      bothWidths: widths[i]!,
      measure,
      overrun,
      ending: writing.endingOf(line.text),
      isStretched: stretched.has(line.number),
      cue: doubled.has(line.number) || line.wasGlued ? 'headline' : cueOfLine(line.text, writing.id),
    };
  });
}

/** Few lines may stand out further: those that do are display type. */
const standingOut = 1 / 30;
const widestOverrun = 0.1;

function overrunOf(lines: readonly { readonly width: Width; readonly measure: number }[]): number {
  if (lines.length < fewestForOverrun) return Infinity;
  const overruns = lines
    .map(({ width, measure }) => ({ measure, by: width.least - measure }))
    .filter(({ measure, by }) => by <= measure * widestOverrun)
    .map(({ by }) => by)
    .sort((a, b) => b - a);
  return Math.max(0, overruns[Math.floor(overruns.length * standingOut)] ?? 0);
}

/** Measures the column around every few lines; where too few lines agree it is taken to be the page's. */
function localMeasures(
  widths: readonly LineWidth[],
  wholePage: Measure,
  writing: WritingSystem,
): readonly Measure[] {
  const strides = Array.from({ length: Math.ceil(widths.length / stride) }, (_, i) => i * stride);
  return strides.map((from) => {
    const around = widths.slice(Math.max(0, from + stride / 2 - neighbours), from + stride / 2 + neighbours);
    const local = around.length < fewestForLocal ? wholePage : measureOf(around, writing);
    const holds = shareThatFits(local, around);
    const isSure = local.isSure && (writing.id !== 'cjk' || holds >= mostLines);
    return isSure || (isFar(local, wholePage) && holds >= nearlyAll) ? local : wholePage;
  });
}

// A poem's lines agree with each other too, but those around it are wider.
const mostLines = 0.9;
const nearlyAll = 0.8;

/** Lines that do not agree among each other still show that the column is not the page's, where nearly all fit in it. */
function isFar(local: Measure, wholePage: Measure): boolean {
  return Math.abs(local.measure - wholePage.measure) > wholePage.measure / 2;
}

function shareThatFits({ measure }: Measure, lines: readonly Width[]): number {
  return lines.filter(({ least }) => least <= measure + 1).length / Math.max(1, lines.length);
}

interface Measure {
  readonly measure: number;
  /** Enough lines agree on it. */
  readonly isSure: boolean;
  /** Whether marks of punctuation are set narrow or whole, where the lines show it. */
  readonly marks?: keyof Width | undefined;
}

const exactly = (ems: number): Width => ({ least: ems, most: ems });

function measureOf(widths: readonly LineWidth[], writing: WritingSystem): Measure {
  return writing.id === 'cjk' ? commonestWidth(widths, writing.indent) : widestCommonWidth(widths);
}

/**
 * On a grid of ems most lines are exactly as wide as the column: the width that most lines can have. How wide
 * marks were set shows in the same way, since under the right reading far more lines agree.
 */
function commonestWidth(widths: readonly Width[], indent: number): Measure {
  const narrow = poll(
    widths.map(({ least }) => exactly(least)),
    indent,
  );
  const whole = poll(
    widths.map(({ most }) => exactly(most)),
    indent,
  );
  const [better, worse, marks] =
    whole.votes >= narrow.votes ? [whole, narrow, 'most' as const] : [narrow, whole, 'least' as const];
  const { measure, votes } = better.votes >= worse.votes * clearlyMore ? better : poll(widths, indent);
  if (votes < 2) return { measure: widestOfFew(widths), isSure: true };
  const isSure = votes >= widths.length / 5;
  return { measure, isSure, marks: better.votes >= worse.votes * clearlyMore && isSure ? marks : undefined };
}

/** In a scan of a few lines: the widest that two lines can have, or where no two agree the widest of all. */
function widestOfFew(widths: readonly Width[]): number {
  const mayBe = (width: number): boolean =>
    widths.filter(({ least, most }) => least <= width + fit && most >= width - fit).length > 1;
  const shared = widths.map(({ most }) => most).filter((width) => width >= narrowestColumn && mayBe(width));
  return Math.max(...(shared.length > 0 ? shared : widths.map(({ least }) => least)));
}

/**
 * The width with the most votes; a line that can have several widths gives each a share of its vote. Where
 * paragraphs are short most lines may be first ones: then the column is an indent wider, and some lines are as wide.
 * Half of the lines at least must fit: a few short headings agree sooner than text does.
 */
function poll(widths: readonly Width[], indent: number): { measure: number; votes: number } {
  const votes = new Map<number, number>();
  for (const { least, most } of widths) {
    const from = Math.ceil((least - fit) / step);
    const to = Math.floor((most + fit) / step);
    const share = 1 / (to - from + 1);
    for (let at = from; at <= to; at++) votes.set(at, (votes.get(at) ?? 0) + share);
  }
  let best = 0;
  let most = votes.get(best) ?? 0;
  for (const [at, count] of votes) {
    if (at * step < narrowestColumn || count < most || (count === most && at <= best)) continue;
    if (2 * widths.filter(({ least }) => least > at * step + fit).length > widths.length) continue;
    [best, most] = [at, count];
  }
  const measure = best * step;
  const wider = measure + indent;
  const asWide = widths.filter(
    (width) => width.least > measure + fit && width.least <= wider + fit && width.most >= wider - fit,
  ).length;
  const isWider = indent > hangingMark && asWide >= Math.max(fewestWider, most * shareOfWider);
  return { measure: isWider ? wider : measure, votes: most };
}

/** A line's width, and what it would have been with the next word too; infinite where nothing says that one goes on. */
interface LineWidth extends Width {
  readonly withNext: number;
}

function roomWanted(line: Line, next: Line | undefined, writing: WritingSystem): number {
  if (!next || writing.id === 'cjk' || writing.endingOf(line.text) === 'sentence') return Infinity;
  return writing.widthOf(line.text).most + writing.headWidth(next.text);
}

/**
 * Lines of words end where the next did not fit. So the measure is the width that the fewest lines speak against:
 * by being wider, or by having left room for the next word.
 */
function widestCommonWidth(widths: readonly LineWidth[]): Measure {
  const sorted = widths.map(({ most }) => most).sort((a, b) => a - b);
  const from = sorted[Math.floor((sorted.length - 1) * narrowest)] ?? 0;
  const to = sorted.at(-1) ?? 0;
  let best = { measure: from, against: Infinity };
  let wider = 0;
  let wasFlat = false;
  for (let measure = from; measure <= to; measure += fineStep) {
    while (sorted[wider]! <= measure) wider++;
    // Where no line is a little wider, more width speaks for nobody, and far more is to be had of a few endless lines.
    const isFlat = !(sorted[wider]! - measure <= mostAgainst / forWider + fineStep);
    if (!(isFlat && wasFlat)) {
      const against = allAgainst(widths, measure, best.against);
      if (against < best.against - 1e-9) best = { measure, against };
    }
    wasFlat = isFlat;
  }
  return { measure: best.measure, isSure: true };
}

const forWider = 3;
const forRoom = 1.5;

/** How much speaks against a measure; the sum may be short once it is more than `most`. */
function allAgainst(widths: readonly LineWidth[], measure: number, most: number): number {
  let against = 0;
  for (const width of widths) {
    against += speaksAgainst(width, measure);
    if (against > most) break;
  }
  return against;
}

function speaksAgainst({ most, withNext }: LineWidth, measure: number): number {
  if (most > measure) return Math.min(mostAgainst, forWider * (most - measure));
  return withNext < measure ? Math.min(mostAgainst, forRoom * (measure - withNext)) : 0;
}
