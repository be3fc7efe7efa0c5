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

const sentence = /[^。！？!?.]+(?:[。！？!?]|\.(?=\s|$))[”」』»]?\s*/gu;

/** The paragraphs of clean prose in a language, with a headline before them. */
export function readProse(lang: WrittenLang): { headline: string; paragraphs: readonly string[] } {
  const file = fileURLToPath(new URL(`../writings/${lang}.txt`, import.meta.url));
  const [headline, ...paragraphs] = readFileSync(file, 'utf8').trim().split('\n');
  return { headline: headline!, paragraphs };
}

/**
 * Composes an article of a language's clean prose: 4 to 14 paragraphs, at times in sections, under a headline and
 * other display lines made of short sentences that stand in none of them. Same seed, same article.
 */
export function composeArticle(lang: WrittenLang, seed: number): CleanArticle {
  const random = seeded(seed);
  const prose = readProse(lang);
  const shuffled = shuffle(prose.paragraphs, random);
  const text = shuffled.slice(0, random.between(4, 14));
  const titles = shuffle(titlesOf(shuffled.slice(text.length), lang), random);
  const sectionCount = text.length < 7 ? 1 : random.between(1, 3);
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
  const isWide = lang === 'ja' || lang === 'zh-Hant';
  return paragraphs
    .flatMap((text) => text.match(sentence) ?? [])
    .map((text) => text.trim().replace(/[。.]$/u, ''))
    .filter((text) => text.length <= (isWide ? 16 : 40) && text.length >= 6 && !/[“”„«»「」]/u.test(text));
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
