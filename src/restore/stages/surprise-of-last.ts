import type { Setting } from '../shapes/shape.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { isAsWideAsText, isWhole } from './surprise-alone.ts';
import { surpriseOfOverrun } from './surprise.ts';

// In nats.
const rarityOfFragment = 6;
const rarityOfShortEnd = 5;
const rarityOfBreak = 3.5;
const rarityOfCutHeading = 7;

/**
 * How surprising the last line of a stretch is in a setting, with none to follow it. It is no wider than its column
 * either, and no heading is cut off there. Text that goes on elsewhere says so, as a rule, and what says so is text.
 * What breaks off all the same has more lines than one, and the last is full; a line alone there was set apart, and one
 * that leaves room ends a heading.
 */
export function surpriseOfLast(
  line: MeasuredLine,
  setting: Setting,
  goesOn: boolean,
  writing: WritingSystem,
): number {
  if (setting === 'displayed' || setting === 'displayed-on') {
    const isCut = setting === 'displayed-on' && !isWhole(line.text, writing);
    return (goesOn && !line.cue) || isCut ? rarityOfCutHeading : 0;
  }
  const overrun = surpriseOfOverrun(line, setting, writing);
  if (goesOn || line.ending !== 'open') return overrun;
  if (setting === 'opens') return overrun + rarityOfFragment;
  return overrun + (isAsWideAsText(line, writing) ? rarityOfBreak : rarityOfShortEnd);
}
