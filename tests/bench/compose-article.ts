import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../../src/model/paper.ts';
import type { CleanArticle } from '../damage/page.ts';
import { seeded, type Random } from '../damage/random.ts';

/** The languages that have clean prose in `tests/writings` and no demo paper. */
export const writtenLangs = ['zh-Hant', 'ja', 'ko', 'de', 'fr'] as const;
export type WrittenLang = (typeof writtenLangs)[number];

/** The papers these articles stand in, as far as restoring may know them. */
export const writtenPapers: Readonly<Record<WrittenLang, Paper>> = {
  'zh-Hant': { name: '港城日報', lang: 'zh-Hant' },
  ja: { name: '港町新聞', lang: 'ja' },
  ko: { name: '항구일보', lang: 'ko' },
  de: { name: 'Hafenbote', lang: 'de' },
  fr: { name: 'Le Courrier du Port', lang: 'fr' },
};

const bylines: Readonly<Record<WrittenLang, readonly string[]>> = {
  'zh-Hant': ['本報記者 陳柏舟', '本報記者 林雨青 攝影 何望'],
  ja: ['本紙記者 早川澄子', '特派員 森田一郎'],
  ko: ['한서윤 기자', '오재민 특파원'],
  de: ['Von Wilhelm Thomsen', 'Von unserem Berichterstatter'],
  fr: ['Par Lucien Hamel', 'De notre correspondant'],
};

// What ends so was cut at a short form or at a figure, not at a sentence's end.
const abbreviationAtEnd = /(?:^|\s)(?:\p{Script=Latin}{1,3}|\d+)$/u;
const sentence = /[^。！？!?.]+(?:[。！？!?]|\.(?=\s|$))[”」』»]?\s*/gu;

/** The paragraphs of clean prose in a language, with a headline before them. */
export function readProse(lang: WrittenLang): { headline: string; paragraphs: readonly string[] } {
  const file = fileURLToPath(new URL(`../writings/${lang}.txt`, import.meta.url));
  const [headline, ...paragraphs] = readFileSync(file, 'utf8').trim().split('\n');
  return { headline: headline!, paragraphs };
}

/**
 * Composes an article of a language's clean prose: paragraphs of one to three pieces of it, at times in sections,
 * under a headline and other display lines made of short sentences that stand in none of them. Same seed, same
 * article.
 */
export function composeArticle(lang: WrittenLang, seed: number): CleanArticle {
  const random = seeded(seed);
  const prose = readProse(lang);
  const shuffled = shuffle(prose.paragraphs, random);
  const pieces = shuffled.slice(0, random.between(8, 20));
  const titles = shuffle(titlesOf(shuffled.slice(pieces.length), lang), random);
  const text = gathered(pieces, isWide(lang) ? '' : ' ', random);
  const sectionCount = text.length < 6 ? 1 : random.between(1, 3);
  const article = {
    headline: random.chance(0.2) ? prose.headline : (titles.pop() ?? prose.headline),
    ...(random.chance(0.3) && titles.length > 3 ? { deck: titles.pop()! } : {}),
    ...(random.chance(0.5) ? { byline: random.pick(bylines[lang]) } : {}),
    issued: '1931-11-06',
    pages: [random.between(1, 8)],
    lang,
  };
  return { article, sections: sectioned(text, titles, sectionCount) };
}

/** Parts the text into a lead and sections, of two paragraphs and more, as far as there are headings. */
function sectioned(text: readonly string[], titles: readonly string[], count: number) {
  const headings = titles.slice(0, count - 1);
  const each = Math.floor(text.length / (headings.length + 1));
  return [undefined, ...headings].map((heading, i) => ({
    ...(heading ? { heading } : {}),
    paragraphs: text.slice(i * each, i === headings.length ? undefined : (i + 1) * each),
  }));
}

/** Sentences short enough for a heading, without their full stop. */
function titlesOf(paragraphs: readonly string[], lang: WrittenLang): string[] {
  const longest = isWide(lang) ? 16 : 40;
  return paragraphs
    .flatMap((text) => wholeSentences(text.match(sentence) ?? []))
    .filter((text) => text.length >= 6 && text.length <= longest && !/[“”„«»「」]/u.test(text))
    .filter((text) => !abbreviationAtEnd.test(text));
}

/** Sentences without their full stop; what stands after a cut at a short form or a figure is only the rest of one. */
function wholeSentences(cut: readonly string[]): string[] {
  const bare = cut.map((text) => text.trim().replace(/[。.]$/u, ''));
  return bare.filter((_, i) => i === 0 || !abbreviationAtEnd.test(bare[i - 1]!));
}

function isWide(lang: WrittenLang): boolean {
  return lang === 'ja' || lang === 'zh-Hant';
}

/** Paragraphs of one to three pieces each; the pieces alone are shorter than a newspaper's paragraphs. */
function gathered(pieces: readonly string[], space: '' | ' ', random: Random): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const next = at + random.between(1, 3);
    paragraphs.push(pieces.slice(at, next).join(space));
    at = next;
  }
  return paragraphs;
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
