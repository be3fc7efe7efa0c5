import type { Shape, Step } from '../shapes/shape.ts';
import { settings } from './settings.ts';
import { states } from './states.ts';

/** Where a line starts in each of the settings, in ems from the column's edge. */
export type Edges = readonly number[];
type White = Pick<Step, 'hasGap' | 'hadGap' | 'isFullBefore' | 'indent'>;
/** How surprising a line's blank lines are, from every setting to every state. */
export type Gaps = (before: Edges, line: Edges, white: White) => Float64Array;

const remembered = new WeakMap<Shape, Map<number, Gaps>>();
const mostIndents = 200;

/**
 * Asks a shape how surprising two lines' blank lines are, from every setting to every state. Few steps differ, on
 * a page and in an archive, so each is asked once; all that a `Step` says has to be part of the key.
 */
export function rememberingGaps(shape: Shape, space: number): Gaps {
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
