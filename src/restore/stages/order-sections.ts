import type { Doubt } from '../../model/change.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import {
  demoteEmptyHeadings,
  doubtAt,
  linesOf,
  moveHeadingsUp,
  type BlockSection,
  type OrderedSections,
} from './block-sections.ts';
import { canBeOneBox } from './find-boxes.ts';
import { isTyped } from './is-typed.ts';
import type { CuedBlock } from './name-roles.ts';
import { readTrailing } from './read-trailing.ts';
import { borderOf } from './section-border.ts';

/** A block of the body: a small heading, or text. */
export interface BodyBlock {
  readonly block: CuedBlock;
  readonly isHeading: boolean;
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

function turnedWithoutHeading(block: CuedBlock): Doubt {
  return doubtAt(
    block,
    'turned-without-heading',
    'The text before the headline has no heading of its own, so it follows the last section.',
  );
}
