import type { SetBlock, SetLine } from './page.ts';
import type { Random } from './random.ts';

/** A line of type on its way through an extractor; `block` is the block it belongs to. */
export interface PlacedLine extends SetLine {
  readonly block: SetBlock;
  readonly isFirstOfBlock: boolean;
}

/** What one program makes of a page: the text of each line, and whether a blank line goes before it. */
export interface Extractor {
  readonly id: string;
  isGapBefore(line: PlacedLine, before: PlacedLine, hadGap: boolean, random: Random): boolean;
  textOf(line: PlacedLine, isChinese: boolean, random: Random): string;
  readonly keepsFakeBold: boolean;
}

const spaceWidth = 0.25;

/** Apache PDFBox as Tika calls it: paragraphs on, duplicates kept. Its rule is in RESTORING's words. */
export const pdfbox: Extractor = {
  id: 'pdfbox',
  keepsFakeBold: true,
  isGapBefore(line, before, hadGap, random) {
    if (line.isColumnHead) return true;
    if (line.isDisplay || before.isDisplay) return line.block.role === 'deck' ? random.chance(0.5) : true;
    const moved = (line.x - before.x) / spaceWidth;
    return (moved > 2 || moved < -1) && !hadGap;
  },
  textOf(line, isChinese, random) {
    if (!isChinese) return line.text;
    if (line.isStretched) return letterSpaced(line.text, random.chance(0.5));
    return line.text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, () =>
      random.chance(0.8) ? ' ' : '',
    );
  },
};

/** pdf.js: one line after the other, no blank ones, and gaps inside a line are not written. */
export const pdfjs: Extractor = {
  id: 'pdfjs',
  keepsFakeBold: true,
  isGapBefore: () => false,
  textOf: (line, isChinese) =>
    isChinese && line.block.role === 'byline' ? line.text.replaceAll(' ', '') : line.text,
};

/** A plain OCR program: blank lines between paragraphs, around headings and where a column ends. */
export const ocr: Extractor = {
  id: 'ocr',
  keepsFakeBold: false,
  isGapBefore: (line) => line.isFirstOfBlock || line.isColumnHead,
  textOf: (line) => line.text,
};

export const extractors: readonly Extractor[] = [pdfbox, pdfjs, ocr];

/** Draws a line apart; in one of two styles the marks stay closed up to the character before them. */
function letterSpaced(text: string, closesMarks: boolean): string {
  const spaced = [...text].join(' ');
  return closesMarks
    ? spaced.replace(/ (?=[，。、；：！？”’）》])/gu, '').replace(/(?<=[“‘（《]) /gu, '')
    : spaced;
}
