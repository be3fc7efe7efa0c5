import type { Doubt } from '../../model/change.ts';
import { maySign } from './may-sign.ts';
import type { CuedBlock } from './name-roles.ts';
import type { SetLine } from './set-lines.ts';

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

/** Gives every stretch the heading that stands after it. */
export function moveHeadingsUp(stretches: readonly BlockSection[]): BlockSection[] {
  return stretches.slice(0, -1).map(({ texts }, i) => ({ heading: stretches[i + 1]!.heading, texts }));
}

/** A heading with nothing under it is a line of its own in the section it stands in. */
export function demoteEmptyHeadings(stretches: readonly BlockSection[]): OrderedSections {
  const sections: { heading?: CuedBlock | undefined; texts: CuedBlock[] }[] = [];
  const doubts: Doubt[] = [];
  const end = stretches.findLastIndex(({ texts }) => texts.length > 0);
  for (const [i, stretch] of stretches.entries()) {
    if (stretch.heading === undefined || stretch.texts.length > 0)
      sections.push({ ...stretch, texts: [...stretch.texts] });
    else {
      sections.at(-1)!.texts.push(stretch.heading);
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

/** All lines of the blocks, one after the other. */
export function linesOf(texts: readonly CuedBlock[]): SetLine[] {
  return texts.flatMap((block) => block.lines);
}

/** A doubt at the first line of a block. */
export function doubtAt(block: CuedBlock, rule: string, reason: string): Doubt {
  return { rule, line: block.lines[0]!.number, reason };
}
