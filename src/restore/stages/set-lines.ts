import { shapes } from '../shapes/index.ts';
import type { Setting, Shape } from '../shapes/shape.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { surpriseOfFill, surpriseOfText } from './surprise.ts';

/** A line and how it was set on the page. */
export interface SetLine extends MeasuredLine {
  readonly setting: Setting;
  /** It stands in the middle of a sentence at the head of a new column or page. */
  readonly isJump: boolean;
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
const rarityOfJump = 3;

/**
 * Finds how each line was set, by inverting the extractor: of all ways to set the lines it takes the one under
 * which the text, the measure and the blank lines together are least surprising (Viterbi's algorithm). Each
 * shape is tried; the one that explains the page best names it.
 */
export function setLines(lines: readonly MeasuredLine[], writing: WritingSystem): SetPage {
  const hasIndents = lines.filter(({ indent }) => indent >= 1).length >= lines.length / 20;
  const tried = shapes
    .filter(({ id }) => id !== 'indented' || hasIndents)
    .map((shape) => ({ shape, ...likeliestSetting(lines, shape, writing) }));
  const best = tried.reduce((a, b) => (b.surprise < a.surprise ? b : a));
  return { shape: best.shape, lines: best.lines };
}

function likeliestSetting(
  lines: readonly MeasuredLine[],
  shape: Shape,
  writing: WritingSystem,
): { lines: readonly SetLine[]; surprise: number } {
  const back: number[][] = [];
  let costs = states.map(({ setting, isJump }) => (isJump ? Infinity : startingSurprise(setting)));
  for (let i = 1; i < lines.length; i++) {
    const step = states.map((to) =>
      cheapest(costs, (from) => stepSurprise(lines, i, states[from]!, to, shape, writing)),
    );
    back.push(step.map(({ from }) => from));
    costs = step.map(({ cost }) => cost);
  }
  let at = costs.indexOf(Math.min(...costs));
  const surprise = costs[at] ?? 0;
  const path: State[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    path.unshift(states[at]!);
    at = back[i - 1]?.[at] ?? 0;
  }
  return { lines: lines.map((line, i) => ({ ...line, ...path[i]! })), surprise };
}

function startingSurprise(setting: Setting): number {
  return { opens: 1, continues: 3, displayed: 1, 'displayed-on': Infinity }[setting];
}

function cheapest(
  costs: readonly number[],
  stepTo: (from: number) => number,
): { from: number; cost: number } {
  let best = { from: 0, cost: Infinity };
  costs.forEach((before, from) => {
    if (before === Infinity) return;
    const cost = before + stepTo(from);
    if (cost < best.cost) best = { from, cost };
  });
  return best;
}

function stepSurprise(
  lines: readonly MeasuredLine[],
  i: number,
  from: State,
  to: State,
  shape: Shape,
  writing: WritingSystem,
): number {
  const before = lines[i - 1]!;
  const line = lines[i]!;
  const byShape = shape.surprise({
    from: from.setting,
    to: to.setting,
    isJump: to.isJump,
    xBefore: leftEdge(before, from.setting, writing),
    x: leftEdge(line, to.setting, writing),
    hasGap: line.gap > 0,
    hadGap: i === 1 || before.gap > 0,
    indent: line.indent,
    space: writing.space,
  });
  const byText = surpriseOfText(before, line, from.setting, to.setting, writing);
  const byFill = surpriseOfFill(before, line, from.setting, to.setting, writing);
  return byShape + byText + byFill + (to.isJump ? rarityOfJump : 0);
}

/** Where a line starts, in ems from the column's edge: first lines are moved in, hanging marks stick out. */
export function leftEdge(line: MeasuredLine, setting: Setting, writing: WritingSystem): number {
  const indent = setting === 'opens' ? writing.indent : 0;
  return indent - (writing.opensWithHanging(line.text) ? writing.hang : 0);
}
