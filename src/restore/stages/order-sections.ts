import type { Doubt } from '../../model/change.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { canBeOneBox, findBoxBorders } from './find-boxes.ts';
import { findMarksBorder } from './find-marks-border.ts';
import { isTyped } from './is-typed.ts';
import { mayBreakOff } from './may-break-off.ts';
import { maySign, signs } from './may-sign.ts';
import type { CuedBlock } from './name-roles.ts';
import type { SetLine } from './set-lines.ts';

/** A block of the body: a small heading, or text. */
export interface BodyBlock {
  readonly block: CuedBlock;
  readonly isHeading: boolean;
}

/** A section as blocks: the lead has no heading. */
export interface BlockSection {
  readonly heading?: CuedBlock | undefined;
  readonly texts: readonly CuedBlock[];
}

/** Sections in reading order, and what is unsure about it. */
export interface OrderedSections {
  readonly sections: readonly BlockSection[];
  readonly doubts: readonly Doubt[];
}

/**
 * Puts the body into reading order.
 *
 * Text that was set in columns and stands in the file before the headline is a whole box that was drawn earlier: it
 * belongs at the end.
 * Within each part headings stand before their sections, unless that leaves the last one empty: an empty
 * section is the certificate that headings were drawn after their sections. Then the first section begins
 * where the columns of the lead are balanced, or where marks change their width. Where neither says, a doubt does.
 */
export function orderSections(
  beforeHead: readonly BodyBlock[],
  afterHead: readonly BodyBlock[],
  writing: WritingSystem,
): OrderedSections {
  const read = (part: readonly BodyBlock[], hasLead: boolean) => readPart(part, hasLead, writing);
  const isTurned =
    hasText(beforeHead) && hasText(afterHead) && !isTyped(textsOf([...beforeHead, ...afterHead]));
  if (!isTurned) return read([...beforeHead, ...afterHead], true);
  const main = read(afterHead, true);
  const turned = read(beforeHead, false);
  const [lead, ...rest] = turned.sections;
  const last = main.sections.at(-1)!;
  const joined = { ...last, texts: [...last.texts, ...lead!.texts] };
  return {
    sections: [...main.sections.slice(0, -1), joined, ...rest],
    doubts: [
      ...main.doubts,
      ...turned.doubts,
      ...(lead!.texts.length ? [turnedWithoutHeading(lead!.texts[0]!)] : []),
    ],
  };
}

const cry = /[!?！？]$/u;
// How long a lead and the section after it are at least, in sections of the same article.
const leastOfTwo = 0.8;

const hasText = (part: readonly BodyBlock[]): boolean => part.some(({ isHeading }) => !isHeading);

const textsOf = (part: readonly BodyBlock[]): readonly CuedBlock[] =>
  part.filter(({ isHeading }) => !isHeading).map(({ block }) => block);

function readPart(part: readonly BodyBlock[], hasLead: boolean, writing: WritingSystem): OrderedSections {
  const stretches = split(hasLead ? withCryAsHeading(part) : part);
  const headings = stretches.slice(1);
  if (headings.every(({ texts }) => texts.length > 0)) return { sections: stretches, doubts: [] };
  const onlyLastIsEmpty =
    headings.slice(0, -1).every(({ texts }) => texts.length > 0) && stretches[0]!.texts.length > 0;
  if (!onlyLastIsEmpty) return demoteEmptyHeadings(stretches);
  if (!hasLead) return { sections: [{ texts: [] }, ...moveHeadingsUp(stretches)], doubts: [] };
  return readTrailing(stretches, writing);
}

/**
 * A cry or a question alone on the last line may be a heading that was drawn after its section. It is one where the
 * columns before the first heading prove two boxes, and neither without nor with that line can be read as one.
 */
function withCryAsHeading(part: readonly BodyBlock[]): readonly BodyBlock[] {
  const last = part.at(-1);
  if (!last || last.isHeading || last.block.lines.length > 1 || !cry.test(last.block.text)) return part;
  const before = part.slice(0, -1);
  const [{ texts: opening }, ...others] = split(before) as [BlockSection, ...BlockSection[]];
  if (opening.length < 2 || others.some(({ texts }) => texts.length === 0)) return part;
  const isOneWithIt = others.length === 0 && canBeOneBox(linesOf([...opening, last.block]));
  const sections = others.map(({ texts }) => texts);
  if (!borderOf(opening, sections).isProved || isOneWithIt) return part;
  return [...before, { ...last, isHeading: true }];
}

/** Cuts a part at its headings; the first stretch is what stands before any. */
function split(part: readonly BodyBlock[]): BlockSection[] {
  const stretches: { heading?: CuedBlock; texts: CuedBlock[] }[] = [{ texts: [] }];
  for (const { block, isHeading } of part) {
    if (isHeading) stretches.push({ heading: block, texts: [] });
    else stretches.at(-1)!.texts.push(block);
  }
  return stretches;
}

/** Gives every stretch the heading that stands after it. */
function moveHeadingsUp(stretches: readonly BlockSection[]): BlockSection[] {
  return stretches.slice(0, -1).map(({ texts }, i) => ({ heading: stretches[i + 1]!.heading, texts }));
}

function readTrailing(stretches: readonly BlockSection[], writing: WritingSystem): OrderedSections {
  const [opening, ...others] = moveHeadingsUp(stretches);
  const { texts, heading } = opening!;
  const border = borderOf(
    texts,
    others.map((other) => other.texts),
  );
  const mixed = border.isProved ? undefined : readMixed(stretches);
  if (mixed) return mixed;
  const isElse = border.certain === undefined && mayBeElse(stretches, writing);
  if (isElse || texts.length < 2) return demoteEmptyHeadings(stretches);
  // Where nothing tells, the lead has as many paragraphs as its neighbour, which is right on half of the demo's pages.
  const at = border.certain ?? border.guess ?? Math.floor(texts.length / 2);
  const sections = [{ texts: texts.slice(0, at) }, { heading, texts: texts.slice(at) }, ...others];
  if (border.certain !== undefined) return { sections, doubts: [] };
  return {
    sections,
    doubts: [
      doubtAt(
        heading!,
        'section-order',
        `The heading “${heading!.text}” stands after its section, and nothing shows where the lead ends and the section begins.`,
      ),
    ],
  };
}

/**
 * Whether the last line may be a signature, or text that goes on elsewhere. Where nothing was set in lines there are no
 * columns that could have been drawn out of order, and it is something else.
 */
function mayBeElse(stretches: readonly BlockSection[], writing: WritingSystem): boolean {
  if (stretches.every(({ texts }) => isTyped(texts))) return true;
  const last = stretches.at(-1)!.heading!;
  const others = stretches.slice(1, -1).map(({ heading }) => heading!.text);
  const isSigned = others.length > 0 ? signs(last.text, others) : maySign(last.text);
  return isSigned || mayBreakOff(last, stretches.at(-2)!.texts, writing) || !mayHoldTwo(stretches);
}

/** Whether the first stretch is long enough for a lead and a section, of which each other one holds one. */
function mayHoldTwo([first, ...others]: readonly BlockSection[]): boolean {
  const lengths = others.slice(0, -1).map(({ texts }) => linesOf(texts).length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  return linesOf(first!.texts).length * lengths.length >= leastOfTwo * sum;
}

/**
 * Reads headings of which the first ones stand before their sections and the others after. Then one stretch of text
 * holds two boxes, and only with a cut there has every box one heading next to it and every heading one box. Boxes
 * with their heading before them were drawn apart from the rest, as turned text is, and like it stand at the end.
 */
function readMixed(stretches: readonly BlockSection[]): OrderedSections | undefined {
  const cuts = stretches.slice(1, -1).flatMap(({ texts }, i) => {
    const { certain, isProved } = borderOf(texts);
    return isProved ? [{ at: i + 1, certain: certain! }] : [];
  });
  const [cut, ...others] = cuts;
  if (!cut || others.length > 0) return undefined;
  const { heading, texts } = stretches[cut.at]!;
  const before = [...stretches.slice(1, cut.at), { heading, texts: texts.slice(0, cut.certain) }];
  const after = moveHeadingsUp([{ texts: texts.slice(cut.certain) }, ...stretches.slice(cut.at + 1)]);
  return {
    sections: [stretches[0]!, ...after, ...before],
    doubts: [
      doubtAt(
        heading!,
        'section-order',
        `The heading “${heading!.text}” stands before its section and others after theirs, so that it was taken for turned text and stands at the end.`,
      ),
    ],
  };
}

/** The text block that opens the second box, by index. */
interface Border {
  readonly certain: number | undefined;
  readonly guess: number | undefined;
  /** It is certain, and nothing can be read as one box. */
  readonly isProved: boolean;
}

function borderOf(texts: readonly CuedBlock[], others: readonly (readonly CuedBlock[])[] = []): Border {
  const lines = linesOf(texts);
  const { borders, isOneBox } = findBoxBorders(lines, others.map(linesOf));
  const starts = borders.map((border) => texts.findIndex((block) => block.lines[0] === lines[border]));
  const certain = starts.length === 1 ? starts[0] : findMarksBorder(texts);
  return { certain, guess: starts.at(-1), isProved: certain !== undefined && !isOneBox };
}

function linesOf(texts: readonly CuedBlock[]): SetLine[] {
  return texts.flatMap((block) => block.lines);
}

/** A heading with nothing under it is a line of its own in the section it stands in. */
function demoteEmptyHeadings(stretches: readonly BlockSection[]): OrderedSections {
  const sections: BlockSection[] = [];
  const doubts: Doubt[] = [];
  const end = stretches.findLastIndex(({ texts }) => texts.length > 0);
  for (const [i, stretch] of stretches.entries()) {
    if (stretch.heading === undefined || stretch.texts.length > 0) sections.push(stretch);
    else {
      const last = sections.pop()!;
      sections.push({ ...last, texts: [...last.texts, stretch.heading] });
      const isSignature = i > end && maySign(stretch.heading.text);
      if (!isSignature) doubts.push(headingWithoutText(stretch.heading));
    }
  }
  return { sections, doubts };
}

function headingWithoutText(heading: CuedBlock): Doubt {
  return doubtAt(
    heading,
    'heading-without-text',
    `“${heading.text}” looks like a heading but no text follows it, so it stands as a paragraph.`,
  );
}

function turnedWithoutHeading(block: CuedBlock): Doubt {
  return doubtAt(
    block,
    'turned-without-heading',
    'The text before the headline has no heading of its own, so it follows the last section.',
  );
}

function doubtAt(block: CuedBlock, rule: string, reason: string): Doubt {
  return { rule, line: block.lines[0]!.number, reason };
}
