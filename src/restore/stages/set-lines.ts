import { shapes } from '../shapes/index.ts';
import { wrongGap, type Setting, type Shape, type Step } from '../shapes/shape.ts';
import { unwrapped } from '../shapes/unwrapped.ts';
import { remembering } from '../writing/remembering.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { isUnwrapped, setUnwrapped } from './set-unwrapped.ts';
import { isAsWideAsText, surpriseAlone } from './surprise-alone.ts';
import { surpriseOfFill, surpriseOfText } from './surprise.ts';

/** A line and how it was set on the page. */
export interface SetLine extends MeasuredLine {
  readonly setting: Setting;
  /** It stands in the middle of a sentence at the head of a new column or page. */
  readonly isJump: boolean;
  /** Columns stand side by side in it, so that its words tell no role. */
  readonly isRow?: boolean;
}

/** The most likely setting of every line, and the shape that explains the blank lines best. */
export interface SetPage {
  readonly lines: readonly SetLine[];
  readonly shape: Shape;
  /** How surprising the lines are even so, in nats. */
  readonly surprise: number;
}

interface State {
  readonly setting: Setting;
  readonly isJump: boolean;
}

const states: readonly State[] = [
  { setting: 'opens', isJump: false },
  { setting: 'continues', isJump: false },
  { setting: 'displayed', isJump: false },
  { setting: 'displayed-on', isJump: false },
  { setting: 'opens', isJump: true },
  { setting: 'continues', isJump: true },
];
const settings: readonly Setting[] = ['opens', 'continues', 'displayed', 'displayed-on'];
const settingOfState = states.map(({ setting }) => settings.indexOf(setting));
const startingSurprise: Readonly<Record<Setting, number>> = {
  opens: 1,
  continues: 3,
  displayed: 1,
  'displayed-on': Infinity,
};
const rarityOfJump = 3;
const firstLineIndent = 1;
const rarityOfFragment = 6;

/**
 * Finds how each line was set, by inverting the extractor: of all ways to set the lines it takes the one under
 * which the text, the measure and the blank lines together are least surprising (Viterbi's algorithm). Each
 * shape is tried, but for one a person named; the one that explains the page best names it.
 */
export function setLines(
  lines: readonly MeasuredLine[],
  writingSystem: WritingSystem,
  wanted?: Shape | undefined,
): SetPage {
  const writing = remembering(writingSystem);
  if (wanted ? wanted === unwrapped : isUnwrapped(lines)) return setUnwrapped(lines, writing);
  const hasIndents = lines.filter(({ indent }) => indent >= 1).length >= lines.length / 20;
  const byWords = lines.map((line, i) => (i === 0 ? [] : surprisesOf(lines[i - 1]!, line, writing)));
  const edges = lines.map((line) => settings.map((setting) => leftEdge(line, setting, writing)));
  const tried = (wanted ? [wanted] : shapes)
    .filter((shape) => shape.id !== 'indented' || hasIndents || shape === wanted)
    .map((shape) => ({ shape, ...likeliestPath(lines, byWords, edges, shape, writing, hasIndents) }));
  const best = tried.reduce((a, b) => (b.surprise < a.surprise ? b : a));
  const { shape, path, surprise } = best;
  return { shape, surprise, lines: lines.map((line, i) => ({ ...line, ...states[path[i]!]! })) };
}

/** How surprising it is, by words and widths, that a line follows another: for every pair of settings. */
function surprisesOf(before: MeasuredLine, line: MeasuredLine, writing: WritingSystem): readonly number[] {
  const alone = surpriseAlone(line, writing);
  const surprises: number[] = [];
  for (const from of settings) {
    for (const to of settings) {
      const byText = surpriseOfText(before, line, from, to, writing);
      surprises.push(alone[to] + byText + surpriseOfFill(before, line, from, to, writing));
    }
  }
  return surprises;
}

function likeliestPath(
  lines: readonly MeasuredLine[],
  byWords: readonly (readonly number[])[],
  edges: readonly (readonly number[])[],
  shape: Shape,
  writing: WritingSystem,
  hasIndents: boolean,
): { path: readonly number[]; surprise: number } {
  const count = states.length;
  const back = new Uint8Array(lines.length * count);
  const byGaps = rememberingGaps(shape, writing.space);
  let costs = Float64Array.from(states, (it) => (it.isJump ? Infinity : startingSurprise[it.setting]));
  for (let i = 1; i < lines.length; i++) {
    const { gap, indent } = lines[i]!;
    const gaps = byGaps(edges[i - 1]!, edges[i]!, {
      hasGap: gap > 0,
      hadGap: i === 1 || lines[i - 1]!.gap > 0,
      isFullBefore: isAsWideAsText(lines[i - 1]!, writing),
      indent,
    });
    const words = byWords[i]!;
    const next = new Float64Array(count);
    for (let to = 0; to < count; to++) {
      const toAt = settingOfState[to]!;
      let best = Infinity;
      let bestFrom = 0;
      for (let from = 0; from < count; from++) {
        const fromAt = settingOfState[from]!;
        const cost = costs[from]! + words[fromAt * settings.length + toAt]! + gaps[fromAt * count + to]!;
        if (cost < best) [best, bestFrom] = [cost, from];
      }
      back[i * count + to] = bestFrom;
      const { setting, isJump } = states[to]!;
      next[to] = best + (isJump ? rarityOfJump : 0) + (hasIndents ? surpriseOfIndent(setting, indent) : 0);
    }
    costs = next;
  }
  if (lines.length > 1) costs = costs.map((cost, at) => cost + surpriseOfEnd(lines.at(-1)!, states[at]!));
  const surprise = Math.min(...costs);
  const path = [Math.max(0, costs.indexOf(surprise))];
  for (let i = lines.length - 1; i > 0; i--) path.push(back[i * count + path.at(-1)!]!);
  return { path: path.reverse(), surprise };
}

/** Text that breaks off at the end has more lines than one, as a rule; a line alone there was set apart. */
function surpriseOfEnd({ ending }: MeasuredLine, { setting }: State): number {
  return setting === 'opens' && ending === 'open' ? rarityOfFragment : 0;
}

type Edges = readonly number[];
type White = Pick<Step, 'hasGap' | 'hadGap' | 'isFullBefore' | 'indent'>;
type Gaps = (before: Edges, line: Edges, white: White) => Float64Array;

const remembered = new WeakMap<Shape, Map<number, Gaps>>();
const mostIndents = 200;

/**
 * Asks a shape how surprising two lines' blank lines are, from every setting to every state. Few steps differ, on
 * a page and in an archive, so each is asked once; all that a `Step` says has to be part of the key.
 */
function rememberingGaps(shape: Shape, space: number): Gaps {
  const bySpace = remembered.get(shape) ?? new Map<number, Gaps>();
  remembered.set(shape, bySpace);
  const known = bySpace.get(space);
  if (known) return known;
  const asked = new Map<number, Map<number, Float64Array>>();
  const gaps: Gaps = (before, line, white) => {
    // The edges of a line follow from its first one: what moves it is whether a mark hangs.
    const { hasGap, hadGap, isFullBefore, indent } = white;
    const kind =
      (hasGap ? 1 : 0) +
      (hadGap ? 2 : 0) +
      (isFullBefore ? 4 : 0) +
      16 * (before[0]! + 8) +
      4096 * (line[0]! + 8);
    let byKind = asked.get(indent);
    if (!byKind) {
      if (asked.size >= mostIndents) asked.clear();
      asked.set(indent, (byKind = new Map()));
    }
    let answers = byKind.get(kind);
    if (!answers) byKind.set(kind, (answers = askShape(shape, before, line, { ...white, space })));
    return answers;
  };
  bySpace.set(space, gaps);
  return gaps;
}

function askShape(shape: Shape, before: Edges, line: Edges, step: White & Pick<Step, 'space'>): Float64Array {
  return Float64Array.from({ length: settings.length * states.length }, (_, at) => {
    const fromAt = Math.floor(at / states.length);
    const { setting: to, isJump } = states[at % states.length]!;
    const [xBefore, x] = [before[fromAt]!, line[settings.indexOf(to)]!];
    return shape.surprise({ ...step, from: settings[fromAt]!, to, isJump, xBefore, x });
  });
}

/** Where a text kept its indents, a first line has one and a line that goes on has none, whatever the shape. */
function surpriseOfIndent(setting: Setting, indent: number): number {
  if (setting.startsWith('displayed')) return 0.7;
  return (setting === 'opens') === indent >= firstLineIndent ? 0 : wrongGap;
}

/** Where a line starts, in ems from the column's edge: first lines are moved in, hanging marks stick out. */
function leftEdge(line: MeasuredLine, setting: Setting, writing: WritingSystem): number {
  const indent = setting === 'opens' ? writing.indent : 0;
  return indent - (writing.opensWithHanging(line.text) ? writing.hang : 0);
}
