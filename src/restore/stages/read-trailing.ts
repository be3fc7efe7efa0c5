import type { WritingSystem } from '../writing/writing-system.ts';
import {
  demoteEmptyHeadings,
  doubtAt,
  linesOf,
  moveHeadingsUp,
  type BlockSection,
  type OrderedSections,
} from './block-sections.ts';
import { isTyped } from './is-typed.ts';
import { mayBreakOff } from './may-break-off.ts';
import { maySign, signs } from './may-sign.ts';
import { borderOf } from './section-border.ts';

// How long a lead and the section after it are at least, in sections of the same article.
const leastOfTwo = 0.8;

/**
 * Reads a part whose last heading has no text, as one where headings were drawn after their sections has: the first section
 * begins where columns or marks say, else at a guess, with a doubt. The last line may be something else.
 */
export function readTrailing(stretches: readonly BlockSection[], writing: WritingSystem): OrderedSections {
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
