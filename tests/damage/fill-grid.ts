import type { SetLine, Style } from './page.ts';

/** A line's words, before it has a place on the page. */
export type FilledLine = Pick<SetLine, 'text' | 'isStretched' | 'hyphen'>;

const noLineStart = /^[，。、；：！？”’）》」』】…—,.;:!?%ーっゃゅょッャュョ]/u;
const noLineEnd = /[“‘（《「『【]$/u;
const opening = /^[“‘（《「『【]/u;
const closing = /^[，。、；：！？”’）》」』】]/u;
const units = /[A-Za-z0-9.%+]+|……|——|./gu;

/** Fills lines as Chinese and Japanese are set: a character an em, figures two, no mark where none may stand. */
export function fillGrid(text: string, style: Style, indent: number): FilledLine[] {
  const lines: FilledLine[] = [];
  let line: string[] = [];
  let room = style.measure - indent;
  for (const unit of text.match(units) ?? []) {
    const width = widthOf([...line, unit], style);
    const hang = style.hangsQuotes && hangs(line[0] ?? unit) ? 0.5 : 0;
    if (width > room + hang + 0.01 && line.length > 0) {
      const carried = carriedOver(line, unit);
      const kept = line.slice(0, line.length - carried.length);
      lines.push({ text: kept.join(''), isStretched: room - widthOf(kept, style) >= 0.99 });
      line = [...carried, unit];
      room = style.measure;
    } else line.push(unit);
  }
  return [...lines, { text: line.join(''), isStretched: false }];
}

/** Whether a line opens with a mark that may hang to the left of the column. */
export function hangs(text: string): boolean {
  return opening.test(text);
}

/** What must go down to the next line so that no mark starts it and none that opens ends this one. */
function carriedOver(line: readonly string[], unit: string): string[] {
  let keep = line.length;
  while (keep > 1 && (noLineStart.test(line[keep] ?? unit) || noLineEnd.test(line[keep - 1]!))) keep--;
  return line.slice(keep);
}

function widthOf(line: readonly string[], style: Style): number {
  let ems = 0;
  for (const unit of line) {
    if (/^[A-Za-z0-9.%+]/u.test(unit)) ems += unit.length / 2;
    else if (opening.test(unit) || closing.test(unit)) ems += style.hasNarrowMarks ? 0.5 : 1;
    else ems += unit.length;
  }
  return ems;
}
