import type { FilledLine } from './fill-grid.ts';
import type { Style } from './page.ts';

const units = /[A-Za-z0-9.,%]+|./gu;
const noLineStart = /^[,.!?”’)」』…∼%]/u;
const noLineEnd = /^[“‘(「『]$/u;

/**
 * Fills lines as Korean is set: they break between any two syllables, within words too. A space at a line's end is
 * not printed, and so no program can give it back.
 */
export function fillSyllables(text: string, style: Style, indent: number): FilledLine[] {
  const lines: FilledLine[] = [];
  let line: string[] = [];
  let room = style.measure - indent;
  for (const unit of text.match(units) ?? []) {
    if (widthOf([...line, unit]) > room && line.length > 0 && !noLineStart.test(unit)) {
      const carried = noLineEnd.test(line.at(-1)!) ? [line.pop()!] : [];
      lines.push({ text: line.join('').trim(), isStretched: false });
      line = [...carried, ...(unit === ' ' ? [] : [unit])];
      room = style.measure;
    } else if (line.length > 0 || unit !== ' ') line.push(unit);
  }
  return line.length === 0 ? lines : [...lines, { text: line.join('').trim(), isStretched: false }];
}

function widthOf(line: readonly string[]): number {
  let ems = 0;
  for (const unit of line) {
    if (unit === ' ') ems += 0.3;
    else ems += /^\p{Script=Hangul}/u.test(unit) ? 1 : unit.length / 2;
  }
  return ems;
}
