import { unwrapped } from '../shapes/unwrapped.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { findTypedHeadings } from './find-typed-headings.ts';
import { opensText } from './is-unwrapped.ts';
import type { MeasuredLine } from './measure-lines.ts';
import type { SetPage } from './set-lines.ts';

/** Sets unwrapped text: headings and lines known by their words are display type, every other opens a paragraph. */
export function setUnwrapped(lines: readonly MeasuredLine[], writing: WritingSystem): SetPage {
  const headings = findTypedHeadings(lines, writing);
  return {
    shape: unwrapped,
    surprise: 0,
    lines: lines.map((line) => {
      const stands = headings.has(line) || (line.cue !== undefined && !opensText.has(line.cue));
      return { ...line, setting: stands ? 'displayed' : 'opens', isJump: false };
    }),
  };
}
