import type { Ending, WritingSystem } from '../writing/writing-system.ts';
import type { Setting, Shape } from '../shapes/shape.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { isAsWideAsText } from './surprise-alone.ts';
import { setLines, type SetLine, type SetPage } from './set-lines.ts';

/** Where nothing can run on: a jump line stood there, or a rule below a line that ends a sentence. */
export interface Stops {
  readonly ruled: ReadonlySet<number>;
  /** Lines after which the text goes on on another page, and lines at which it comes from one. */
  readonly left: ReadonlySet<number>;
  readonly entered: ReadonlySet<number>;
}

/**
 * Sets the lines of a page stretch by stretch; the longest stretch tells the shape. A stretch goes on from nothing
 * before it; what stands right above “continued from page 1” and ends no sentence is the part's headline, and what
 * stands right above “continued on page 3” is text.
 */
export function setStretches(
  lines: readonly MeasuredLine[],
  stops: Stops,
  writing: WritingSystem,
  wanted?: Shape | undefined,
): SetPage {
  const stretches: MeasuredLine[][] = [];
  lines.forEach((line, i) => {
    if (i === 0 || isStop(lines[i - 1]!, line, stops)) stretches.push([line]);
    else stretches.at(-1)!.push(line);
  });
  const set = stretches.map((stretch) => {
    const { number } = stretch[0]!;
    const goesOn = stops.left.has(stretch.at(-1)!.number);
    if (stops.entered.has(number)) return setAfter('pause', stretch, goesOn, writing, wanted);
    return stops.ruled.has(number)
      ? setAfter('sentence', stretch, goesOn, writing, wanted)
      : setLines(stretch, writing, wanted, { goesOn });
  });
  const longest = set.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const page = set.flatMap(({ lines: its }, i) => {
    const last = its.at(-1)!;
    const next = stretches[i + 1]?.[0];
    const isAbove = next !== undefined && stops.entered.has(next.number) && !stops.left.has(last.number);
    const setting = isAbove && isHeadline(last) ? 'displayed' : last.setting;
    const isText = stops.left.has(last.number) && setting.startsWith('displayed') && last.cue === undefined;
    const ended = its.with(-1, { ...last, setting: isText ? textAfter(its.at(-2)) : setting });
    return ended.with(0, { ...ended[0]!, setting: alone[ended[0]!.setting] });
  });
  const surprise = set.reduce((sum, stretch) => sum + stretch.surprise, 0);
  return { shape: longest.shape, surprise, lines: page };
}

/**
 * Sets a stretch as if a full line of text stood before it: one that ends its sentence where a rule parts them, one
 * that may end its paragraph or not where the text comes from another page.
 */
function setAfter(
  ending: Ending,
  stretch: readonly MeasuredLine[],
  goesOn: boolean,
  writing: WritingSystem,
  wanted: Shape | undefined,
): SetPage {
  const { measure } = stretch[0]!;
  const before: MeasuredLine = {
    number: 0,
    text: ',',
    gap: 0,
    indent: 0,
    width: { least: measure, most: measure },
    bothWidths: { least: measure, most: measure },
    measure,
    overrun: stretch[0]!.overrun,
    ending,
    isStretched: false,
  };
  const page = setLines([before, ...stretch], writing, wanted, { goesOn });
  const lines = page.lines.slice(1);
  return { ...page, lines: ending === 'sentence' ? lines : withTextFirst(lines, writing) };
}

/** A first line as wide as text, or written as sentences are, is text, and the next goes on with it. */
function withTextFirst(lines: readonly SetLine[], writing: WritingSystem): readonly SetLine[] {
  const [first, second, ...others] = lines;
  const isText = writing.isSetAsSentence(first!.text) || isAsWideAsText(first!, writing);
  if (first!.setting !== 'displayed' || !second || !isText) return lines;
  const goesOn = second.setting === 'opens' && first!.ending !== 'sentence';
  return [{ ...first!, setting: 'opens' }, goesOn ? { ...second, setting: 'continues' } : second, ...others];
}

function isHeadline({ ending, cue }: SetLine): boolean {
  return ending === 'open' && cue === undefined;
}

function textAfter(before: SetLine | undefined): Setting {
  return before === undefined || before.setting.startsWith('displayed') || before.ending === 'sentence'
    ? 'opens'
    : 'continues';
}

const alone = {
  opens: 'opens',
  continues: 'opens',
  displayed: 'displayed',
  'displayed-on': 'displayed',
} as const satisfies Record<Setting, Setting>;

function isStop(before: MeasuredLine, line: MeasuredLine, { ruled, left, entered }: Stops): boolean {
  if (left.has(before.number) || entered.has(line.number)) return true;
  return ruled.has(line.number) && before.ending === 'sentence';
}
