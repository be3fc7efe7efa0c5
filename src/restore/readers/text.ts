import type { Line } from '../../model/scan.ts';

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const emsOfSpace: Readonly<Record<string, number>> = { '\u3000': 1, '\t': 2, '\u2003': 1 };

/** Reads plain text into its lines; those that hold only white space become the gap before the next. */
export function readText(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  text.split(lineEnd).forEach((raw, index) => {
    const trimmed = raw.trim();
    // Programs write a page break before the first line of the next page; it parts lines as a blank one does.
    if (raw.startsWith('\f')) gap++;
    if (trimmed === '') gap++;
    else {
      lines.push({ number: index + 1, text: trimmed, gap, indent: indentOf(raw) });
      gap = 0;
    }
  });
  return lines;
}

function indentOf(raw: string): number {
  let ems = 0;
  for (const character of raw.slice(0, raw.length - raw.trimStart().length)) {
    ems += emsOfSpace[character] ?? 0.5;
  }
  return ems;
}
