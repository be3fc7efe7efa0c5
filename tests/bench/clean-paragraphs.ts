import { seeded } from '../damage/random.ts';
import { readDemo } from '../demo/read-demo.ts';
import { readProse, writtenLangs } from './compose-article.ts';

/** The languages that clean paragraphs are composed in. */
export const cleanLangs = ['zh-Hans', 'en', ...writtenLangs] as const;
export type CleanLang = (typeof cleanLangs)[number];

const sentence = /[^。！？!?.]+(?:[。！？!?]|\.(?=\s|$))[”」』»]?\s*/gu;

/** Composes paragraphs of one to five sentences each out of a language's clean prose. Same seed, same paragraphs. */
export async function cleanParagraphs(lang: CleanLang, count: number, seed: number): Promise<string[]> {
  const random = seeded(seed);
  const prose = lang === 'zh-Hans' || lang === 'en' ? await demoProse(lang) : readProse(lang).paragraphs;
  const sentences = prose.flatMap((text) => text.match(sentence) ?? []);
  return Array.from({ length: count }, () => {
    // No sentence twice in one paragraph: that would be no clean text.
    const wanted = new Set(Array.from({ length: random.between(1, 5) }, () => random.pick(sentences)));
    return [...wanted].join('').trim();
  });
}

async function demoProse(lang: string): Promise<string[]> {
  const demo = await readDemo();
  const ofLang = demo.filter(({ article }) => article.lang === lang);
  return ofLang.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
}
