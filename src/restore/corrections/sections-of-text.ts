import type { Section } from '../../model/article.ts';

const outerBreaks = /^\n+|\n+$/gu;
const emptyLine = /\n{2,}/u;
const markedParagraph = /^\\(?=\\*## )/u;

/** Reads the text form of an article back into its sections; a lead without a paragraph is left out before others. */
export function sectionsOfText(text: string): Section[] {
  const sections: { heading?: string; paragraphs: string[] }[] = [{ paragraphs: [] }];
  for (const block of text.replace(outerBreaks, '').split(emptyLine)) {
    if (block.trim() === '') continue;
    if (block.startsWith('## ')) sections.push({ heading: block.slice(3), paragraphs: [] });
    else sections.at(-1)!.paragraphs.push(block.replace(markedParagraph, ''));
  }
  const [lead, ...others] = sections;
  return lead!.paragraphs.length === 0 && others.length > 0 ? others : sections;
}
