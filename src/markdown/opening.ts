import type { Section } from '../model/article.ts';
import { writingOf, type Lang } from '../model/lang.ts';

/** How many characters an opening has at most, and what stands between its paragraphs. */
const settings = { cjk: { length: 150, between: '' }, latin: { length: 320, between: ' ' } } as const;
const lastWord = /\s+\S*$/u;
const lastMarks = /[\p{P}\s]+$/u;

/** Gives the first words of an article's text, whole words, with … where they break off. */
export function openingOf(sections: readonly Section[], lang: Lang): string {
  const writing = writingOf(lang);
  const { length, between } = settings[writing];
  const text = sections.flatMap(({ paragraphs }) => paragraphs).join(between);
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  return `${(writing === 'latin' ? cut.replace(lastWord, '') : cut).replace(lastMarks, '')}…`;
}
