import { unwrapped } from '../shapes/unwrapped.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import type { LineCue } from './cues.ts';
import type { MeasuredLine } from './measure-lines.ts';
import type { SetPage } from './set-lines.ts';
import { isWhole } from './surprise-alone.ts';

const shareOfWholeSentences = 0.75;
const opensText: ReadonlySet<LineCue | undefined> = new Set(['salutation', 'speaker']);
// In ems; a page that is set in one column is hardly half as wide.
const widestColumn = 80;
const longestHeading = { cjk: 32, hangul: 32, latin: 45 } as const;

/**
 * Tells whether a text was never broken into lines: then nearly all of its characters stand in lines that end as
 * sentences do, or are longer than any column is wide, while a column breaks most of its lines in mid-sentence.
 */
export function isUnwrapped(lines: readonly MeasuredLine[]): boolean {
  let all = 0;
  let whole = 0;
  for (const { text, ending, cue, width } of lines) {
    if (cue && !opensText.has(cue)) continue;
    all += text.length;
    if (ending === 'sentence' || width.least > widestColumn) whole += text.length;
  }
  return all > 0 && whole >= shareOfWholeSentences * all;
}

/** Sets unwrapped text: a short line that ends no sentence is display type, every other opens a paragraph. */
export function setUnwrapped(lines: readonly MeasuredLine[], writing: WritingSystem): SetPage {
  return {
    shape: unwrapped,
    surprise: 0,
    lines: lines.map((line, i) => {
      const mayBeHeading = line.ending === 'open' || (i === 0 && /[？！?!]$/u.test(line.text));
      const isShort = line.width.most <= longestHeading[writing.id];
      const isHeading = mayBeHeading && isShort && isWhole(line.text) && !opensText.has(line.cue);
      const stands = isHeading || (line.cue !== undefined && !opensText.has(line.cue));
      return { ...line, setting: stands ? 'displayed' : 'opens', isJump: false };
    }),
  };
}
