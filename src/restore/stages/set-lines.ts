import { shapes } from '../shapes/index.ts';
import { wrongGap, type Setting, type Shape } from '../shapes/shape.ts';
import { unwrapped } from '../shapes/unwrapped.ts';
import { remembering } from '../writing/remembering.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { rememberingGaps, type Edges } from './remembering-gaps.ts';
import { settings } from './settings.ts';
import { states } from './states.ts';
import { isUnwrapped } from './is-unwrapped.ts';
import { setUnwrapped } from './set-unwrapped.ts';
import { isAsWideAsText, surpriseAlone, surpriseAtTop } from './surprise-alone.ts';
import { surpriseOfLast } from './surprise-of-last.ts';
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

const settingOfState = Uint8Array.from(states, ({ setting }) => settings.indexOf(setting));
const count = states.length;
const pairs = settings.length ** 2;
// By the state a step comes from and the one it leads to: where its surprise by words stands, and that by blank lines.
const steps = states.flatMap((_, from) => states.map((_, to) => ({ from: settingOfState[from]!, to })));
const wordsOfStep = Uint8Array.from(steps, ({ from, to }) => from * settings.length + settingOfState[to]!);
const gapsOfStep = Uint8Array.from(steps, ({ from, to }) => from * count + to);
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
 * shape is tried, but for one a person named; the one that explains the page best names it. A text may say that it
 * goes on elsewhere.
 */
export function setLines(
  lines: readonly MeasuredLine[],
  writingSystem: WritingSystem,
  wanted?: Shape | undefined,
  { goesOn = false }: { readonly goesOn?: boolean } = {},
): SetPage {
  const writing = remembering(writingSystem);
  if (wanted ? wanted === unwrapped : isUnwrapped(lines, writing)) return setUnwrapped(lines, writing);
  const hasIndents = lines.filter(({ indent }) => indent >= 1).length >= lines.length / 20;
  const weighed = weighLines(lines, writing, { hasIndents, goesOn });
  let best: (Path & { readonly shape: Shape }) | undefined;
  for (const shape of wanted ? [wanted] : shapes) {
    const path = likeliestPath(weighed, shape, writing.space, best?.surprise ?? Infinity);
    if (path && (!best || path.surprise < best.surprise)) best = { ...path, shape };
  }
  const { shape, path, surprise } = best!;
  return { shape, surprise, lines: lines.map((line, i) => ({ ...line, ...states[path[i]!]! })) };
}

/** All that the lines of a page say by themselves, whatever shape their blank lines have. */
interface WeighedLines {
  readonly lines: readonly MeasuredLine[];
  readonly hasIndents: boolean;
  /** How surprising the first line is by itself. */
  readonly alone: Readonly<Record<Setting, number>>;
  /** How surprising each state of the last line is, with none to follow it. */
  readonly asLast: readonly number[];
  readonly edges: readonly Edges[];
  readonly isFull: readonly boolean[];
  /** How surprising each line is after the one before it, by words and widths, for every pair of settings. */
  readonly byWords: Float64Array;
  /** How surprising all lines after each one are at least. */
  readonly atLeast: Float64Array;
}

function weighLines(
  lines: readonly MeasuredLine[],
  writing: WritingSystem,
  { hasIndents, goesOn }: { readonly hasIndents: boolean; readonly goesOn: boolean },
): WeighedLines {
  const byWords = new Float64Array(lines.length * pairs);
  const atLeast = new Float64Array(lines.length);
  for (let i = 1; i < lines.length; i++) weighWords(byWords, i * pairs, lines[i - 1]!, lines[i]!, writing);
  for (let i = lines.length - 1; i > 0; i--) {
    let least = Infinity;
    for (let at = i * pairs; at < (i + 1) * pairs; at++) if (byWords[at]! < least) least = byWords[at]!;
    atLeast[i - 1] = atLeast[i]! + least;
  }
  return {
    lines,
    hasIndents,
    asLast: states.map((state) => surpriseOfLast(lines.at(-1)!, state.setting, goesOn, writing)),
    alone: surpriseAtTop(lines[0]!, writing),
    edges: lines.map((line) => settings.map((setting) => leftEdge(line, setting, writing))),
    isFull: lines.map((line) => isAsWideAsText(line, writing)),
    byWords,
    atLeast,
  };
}

function weighWords(
  byWords: Float64Array,
  offset: number,
  before: MeasuredLine,
  line: MeasuredLine,
  writing: WritingSystem,
): void {
  const alone = surpriseAlone(line, writing);
  let at = offset;
  for (const from of settings) {
    const asEnd = surpriseOfFill(before, line, from, 'opens', writing);
    const asGoingOn = surpriseOfFill(before, line, from, 'continues', writing);
    for (const to of settings) {
      const byText = surpriseOfText(before, line, from, to, writing);
      byWords[at++] = alone[to] + byText + (to === 'continues' ? asGoingOn : asEnd);
    }
  }
}

interface Path {
  readonly path: readonly number[];
  readonly surprise: number;
}

// Far more than rounding can make of a sum.
const margin = 1e-3;

/**
 * The least surprising states of the lines, one after the other, under one shape. It is given up as soon as it must
 * become more surprising than what another shape made of the page.
 */
function likeliestPath(
  { lines, hasIndents, alone, asLast, edges, isFull, byWords, atLeast }: WeighedLines,
  shape: Shape,
  space: number,
  most: number,
): Path | undefined {
  const back = new Uint8Array(lines.length * count);
  const byGaps = rememberingGaps(shape, space);
  let costs = Float64Array.from(states, ({ setting, isJump }) =>
    isJump ? Infinity : shape.rarity + startingSurprise[setting] + alone[setting],
  );
  let next = new Float64Array(count);
  for (let i = 1; i < lines.length; i++) {
    const { gap, indent } = lines[i]!;
    const gaps = byGaps(edges[i - 1]!, edges[i]!, {
      hasGap: gap > 0,
      hadGap: i === 1 || lines[i - 1]!.gap > 0,
      isFullBefore: isFull[i - 1]!,
      indent,
    });
    let least = Infinity;
    const words = i * pairs;
    for (let to = 0; to < count; to++) {
      let best = Infinity;
      let bestFrom = 0;
      for (let from = 0, step = to; from < count; from++, step += count) {
        const cost = costs[from]! + byWords[words + wordsOfStep[step]!]! + gaps[gapsOfStep[step]!]!;
        if (cost < best) {
          best = cost;
          bestFrom = from;
        }
      }
      back[i * count + to] = bestFrom;
      const { setting, isJump } = states[to]!;
      const sum = best + (isJump ? rarityOfJump : 0) + (hasIndents ? surpriseOfIndent(setting, indent) : 0);
      next[to] = sum;
      if (sum < least) least = sum;
    }
    if (least + atLeast[i]! > most + margin) return undefined;
    [costs, next] = [next, costs];
  }
  if (lines.length > 1) costs = costs.map((cost, at) => cost + asLast[at]!);
  const surprise = Math.min(...costs);
  const path = [Math.max(0, costs.indexOf(surprise))];
  for (let i = lines.length - 1; i > 0; i--) path.push(back[i * count + path.at(-1)!]!);
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
