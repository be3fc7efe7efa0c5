import type { Setting } from '../shapes/shape.ts';
import type { Ending, WritingSystem } from '../writing/writing-system.ts';
import type { LineCue } from './cues.ts';
import type { MeasuredLine } from './measure-lines.ts';

const displayEnd: Readonly<Record<Ending, number>> = { sentence: 5, pause: 9, open: 0 };
const commaEnd = /[，、,]$|\p{L}[-¬\u00AD]$/u;
const sentenceInside = /[。；]./u;
const pairs = ['“”', '《》', '（）', '()', '「」'].map((pair) => [...pair]);

/** A byline stands alone, and so does a caption, whose last line ends in the credit. */
const cued: Readonly<Record<LineCue, Readonly<Record<Setting, number>>>> = {
  byline: { opens: 2, continues: 5, displayed: -5, 'displayed-on': 5 },
  credit: { opens: 2, continues: 5, displayed: -5, 'displayed-on': -5 },
};

/** How surprising each setting of a line is by what it says itself, in nats, whatever stands around it. */
export function surpriseAlone(line: MeasuredLine, writing: WritingSystem): Readonly<Record<Setting, number>> {
  const cannotOpen = writing.mayOpen(line.text) ? 0 : 9;
  const cue = line.cue ? cued[line.cue] : undefined;
  const end = displayEnd[line.ending];
  const asDisplay = Math.min(cannotOpen, 4) + (line.isStretched ? 2 : 0) + end + looksLikeText(line, writing);
  return {
    opens: cannotOpen + (cue?.opens ?? 0),
    continues: cue?.continues ?? 0,
    displayed: asDisplay + (cue?.displayed ?? 0),
    'displayed-on': end + (cue?.['displayed-on'] ?? 0),
  };
}

/** Display lines hardly ever end in a comma, hold a whole sentence, or are just as wide as the column. */
function looksLikeText({ text, width, measure }: MeasuredLine, writing: WritingSystem): number {
  const broken = commaEnd.test(text) ? 9 : 0;
  const sentences = sentenceInside.test(text) ? 3 : 0;
  const cutOff = isBalanced(text) ? 0 : 5;
  const isWider = width.least > measure * 1.05 + 0.5;
  const isAsWide = width.most >= measure - writing.indent - writing.raggedness;
  return broken + sentences + cutOff + (isAsWide && !isWider ? 3 : 0);
}

/** Whether every quotation mark and bracket that opens is closed; a display line is whole. */
function isBalanced(text: string): boolean {
  return pairs.every(([open, close]) => countOf(text, open!) === countOf(text, close!));
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
