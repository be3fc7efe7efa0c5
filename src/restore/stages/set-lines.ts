import { shapes } from '../shapes/index.ts';
import { wrongGap, type Setting, type Shape } from '../shapes/shape.ts';
import { unwrapped } from '../shapes/unwrapped.ts';
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
const startingSurprise: Readonly<Record<Setting, number>> = {
  opens: 1,
  continues: 3,
  displayed: 1,
  'displayed-on': Infinity,
};
const rarityOfJump = 3;
const firstLineIndent = 1;

/**
 * Finds how each line was set, by inverting the extractor: of all ways to set the lines it takes the one under
 * which the text, the measure and the blank lines together are least surprising (Viterbi's algorithm). Each
 * shape is tried, but for one a person named; the one that explains the page best names it.
 */
export function setLines(
  lines: readonly MeasuredLine[],
  writing: WritingSystem,
  wanted?: Shape | undefined,
): SetPage {
  if (wanted ? wanted === unwrapped : isUnwrapped(lines)) return setUnwrapped(lines, writing);
  const hasIndents = lines.filter(({ indent }) => indent >= 1).length >= lines.length / 20;
  const byWords = lines.map((line, i) => (i === 0 ? [] : surprisesOf(lines[i - 1]!, line, writing)));
  const edges = lines.map((line) => settings.map((setting) => leftEdge(line, setting, writing)));
  const tried = (wanted ? [wanted] : shapes)
    .filter((shape) => shape.id !== 'indented' || hasIndents || shape === wanted)
    .map((shape) => ({ shape, ...likeliestPath(lines, byWords, edges, shape, writing, hasIndents) }));
  const best = tried.reduce((a, b) => (b.surprise < a.surprise ? b : a));
  return { shape: best.shape, lines: lines.map((line, i) => ({ ...line, ...states[best.path[i]!]! })) };
}

/** How surprising it is, by words and widths, that a line follows another: for every pair of settings. */
function surprisesOf(before: MeasuredLine, line: MeasuredLine, writing: WritingSystem): readonly number[] {
  const alone = surpriseAlone(line, writing);
  return settings.flatMap((from) =>
    settings.map(
      (to) =>
        alone[to] +
        surpriseOfText(before, line, from, to, writing) +
        surpriseOfFill(before, line, from, to, writing),
    ),
  );
}

function likeliestPath(
  lines: readonly MeasuredLine[],
  byWords: readonly (readonly number[])[],
  edges: readonly (readonly number[])[],
  shape: Shape,
  writing: WritingSystem,
  hasIndents: boolean,
): { path: readonly number[]; surprise: number } {
  const back: number[][] = [];
  let costs = states.map(({ setting, isJump }) => (isJump ? Infinity : startingSurprise[setting]));
  for (let i = 1; i < lines.length; i++) {
    const [hasGap, hadGap, indent] = [lines[i]!.gap > 0, i === 1 || lines[i - 1]!.gap > 0, lines[i]!.indent];
    const isFullBefore = isAsWideAsText(lines[i - 1]!, writing);
    const came: number[] = [];
    costs = states.map((to) => {
      const toAt = settings.indexOf(to.setting);
      let best = Infinity;
      let bestFrom = 0;
      states.forEach((from, at) => {
        const fromAt = settings.indexOf(from.setting);
        const soFar = costs[at]! + byWords[i]![fromAt * settings.length + toAt]!;
        if (soFar >= best) return;
        const xBefore = edges[i - 1]![fromAt]!;
        const x = edges[i]![toAt]!;
        const step = {
          from: from.setting,
          to: to.setting,
          isJump: to.isJump,
          xBefore,
          x,
          hasGap,
          hadGap,
          isFullBefore,
          indent,
          space: writing.space,
        };
        const cost = soFar + shape.surprise(step);
        if (cost < best) [best, bestFrom] = [cost, at];
      });
      came.push(bestFrom);
      return best + (to.isJump ? rarityOfJump : 0) + (hasIndents ? surpriseOfIndent(to.setting, indent) : 0);
    });
    back.push(came);
  }
  const surprise = Math.min(...costs);
  const path = [Math.max(0, costs.indexOf(surprise))];
  for (let i = lines.length - 1; i > 0; i--) path.push(back[i - 1]![path.at(-1)!]!);
  return { path: path.reverse(), surprise };
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
