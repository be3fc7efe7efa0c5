import type { Section } from '../model/article.ts';
import { writingOf, type Lang } from '../model/lang.ts';
import { flowLines } from './flow-lines.ts';
import { readSections } from './read-article.ts';

/** How many characters an opening has at most, and what stands between its paragraphs. */
const settings = {
  cjk: { length: 150, between: '' },
  hangul: { length: 180, between: ' ' },
  latin: { length: 320, between: ' ' },
} as const;
const lastWord = /\s+\S*$/u;
const lastMarks = /[\p{P}\s]+$/u;
const paragraphs = /(?<=\n\n)/u;

/** Gives the first words of an article's text, whole words, with … where they break off. */
export function openingOf(sections: readonly Section[], lang: Lang): string {
  const writing = writingOf(lang);
  const { length, between } = settings[writing];
  const text = sections.flatMap((section) => section.paragraphs.map(flowLines)).join(between);
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  return `${(writing !== 'cjk' ? cut.replace(lastWord, '') : cut).replace(lastMarks, '')}…`;
}

/** Reads the first words of an article out of its Markdown, and no more of it than it needs. */
export function readOpening(body: string, lang: Lang): string {
  let head = '';
  for (const paragraph of body.split(paragraphs)) {
    head += paragraph;
    // Twice the length leaves room for crossheads, which are no part of an opening.
    if (head.length > 2 * settings[writingOf(lang)].length) break;
  }
  return openingOf(readSections(head), lang);
}
