import type { Paint, SetBlock, SetLine } from './page.ts';
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
  /** The lines it makes of a headline painted so, where it does not just read the paintings in turn. */
  headlineOf?(text: string, how: Paint, isChinese: boolean): string[];
  /** It writes the deck on the headline's line. */
  readonly gluesDeck?: boolean;
  /** It leaves a blank line where a column begins. */
  readonly marksColumnHeads?: boolean;
}

const spaceWidth = 0.25;

/** Apache PDFBox as Tika calls it: paragraphs on, duplicates kept. Its rule is in RESTORING's words. */
export const pdfbox: Extractor = {
  id: 'pdfbox',
  marksColumnHeads: true,
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
  marksColumnHeads: true,
  keepsFakeBold: false,
  isGapBefore: (line) => line.isFirstOfBlock || line.isColumnHead,
  textOf: (line) => line.text,
};

/** pypdf: no blank lines, the deck on the headline's line, and lines that were drawn apart closed up. */
export const pypdf: Extractor = {
  id: 'pypdf',
  keepsFakeBold: true,
  gluesDeck: true,
  isGapBefore: () => false,
  textOf: pdfjs.textOf,
};

/** mutool: blank lines wherever the left edge moves, so before and after first lines; a headline run by run. */
export const mutool: Extractor = {
  id: 'mutool',
  marksColumnHeads: true,
  keepsFakeBold: true,
  headlineOf(text, how, isChinese) {
    if (how === 'once') return [text];
    const copies = how === 'thrice' ? 3 : 2;
    return runsOf(text, isChinese).flatMap((run) => Array<string>(copies).fill(run));
  },
  isGapBefore(line, before, _hadGap, random) {
    if (line.block === before.block && line.isDisplay) return false;
    if (line.isColumnHead || line.isFirstOfBlock) return true;
    return before.isFirstOfBlock && random.chance(0.8);
  },
  textOf: pdfbox.textOf,
};

/** pdfminer.six: blank lines between its boxes, now and then after a first line; the last run of a headline apart. */
export const pdfminer: Extractor = {
  id: 'pdfminer',
  marksColumnHeads: true,
  keepsFakeBold: true,
  headlineOf(text, how, isChinese) {
    if (how === 'once') return [text];
    const runs = runsOf(text, isChinese);
    const last = runs.pop()!;
    return [last, [...runs.map((run) => run + run), last].join('')];
  },
  isGapBefore(line, before, _hadGap, random) {
    if (line.isColumnHead) return true;
    if (line.block === before.block && line.isDisplay) return false;
    if (line.isFirstOfBlock) return random.chance(line.isDisplay || before.isDisplay ? 1 : 0.95);
    return before.isFirstOfBlock && random.chance(0.1);
  },
  textOf: pdfjs.textOf,
};

/** Programs that keep the layout of one column: first lines moved in by spaces, blank lines around headings. */
export const indents: Extractor = {
  id: 'indents',
  keepsFakeBold: false,
  isGapBefore: (line, before) => line.isDisplay !== before.isDisplay,
  textOf(line, isChinese) {
    if (line.isDisplay || !line.isFirstOfBlock) return line.text;
    return `${isChinese ? '\u3000'.repeat(Math.ceil(line.x)) : '    '}${line.text}`;
  },
};

/** An OCR program that overlooks a few of the gaps between paragraphs. */
export const carelessOcr: Extractor = {
  ...ocr,
  id: 'careless-ocr',
  marksColumnHeads: false,
  isGapBefore: (line, before, hadGap, random) =>
    ocr.isGapBefore(line, before, hadGap, random) && (line.isDisplay || random.chance(0.9)),
};

export const extractors: readonly Extractor[] = [
  pdfbox,
  pdfjs,
  ocr,
  pypdf,
  mutool,
  pdfminer,
  indents,
  carelessOcr,
];

/** The runs a headline is painted in: a new one where the font changes, as at quotation marks. */
function runsOf(text: string, isChinese: boolean): string[] {
  return isChinese ? (text.match(/[“”‘’《》]|[^“”‘’《》]+/gu) ?? []) : [text];
}

/** Draws a line apart; in one of two styles the marks stay closed up to the character before them. */
function letterSpaced(text: string, closesMarks: boolean): string {
  const spaced = [...text].join(' ');
  return closesMarks
    ? spaced.replace(/ (?=[，。、；：！？”’）》])/gu, '').replace(/(?<=[“‘（《]) /gu, '')
    : spaced;
}
