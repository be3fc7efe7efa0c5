import { composeArticle, writtenLangs } from '../bench/compose-article.ts';
import { damage } from '../damage/damage.ts';
import { mutate } from '../damage/mutate.ts';
import type { CleanArticle } from '../damage/page.ts';
import { seeded, type Random } from '../damage/random.ts';
import { pathologies } from './pathologies.ts';

/** A scan to try restoring on, and the kind of thing it is. */
export interface FuzzScan {
  readonly kind: FuzzKind;
  readonly text: string;
  readonly lang: string | undefined;
}

/** Pages to spoil: clean articles that are damaged first, and scans as they are. */
export interface FuzzPages {
  readonly clean: readonly CleanArticle[];
  readonly scans: readonly string[];
}

export const fuzzKinds = ['bytes', 'unicode', 'pieces', 'page', 'abroad', 'scan', 'pathology'] as const;
export type FuzzKind = (typeof fuzzKinds)[number];

const encodings = ['utf-8', 'utf-16le', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'] as const;
const longestPage = 20_000;
const langs = [undefined, 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'en', 'de', 'fr'] as const;
const pieces = [
  '渡口的船', '。', '，', '“', '”', '「', '——', '本报记者 柳听潮', '（资料图片）', '本报讯', '新华社', '摄', '第3版', '云汀日报',
  'ferry-', 'man', 'By A. B', 'ALBANY, May 3.—', 'ﬁn', 'e\u0301', '⼀', '각', '渡し場', 'Continued on page 2', '1923年11月9日',
  '# ', '- ', '1. ', '> ', '*', '_', '`', '[a](b)', '<b>', '&amp;', '~~', '|', '\\', '---', '=', '+++', '!', 'http://a.b', 'a@b.c',
  '\n', '\n', '\n\n', ' ', '\t', '\u3000\u3000', '\f', '\r\n', '\u2028', '\u0000', '\u200B', '\uFEFF', '\uE000', '\uD800', '\u00AD',
] as const; // prettier-ignore

/** Makes a scan of a kind that no program was written for. Same seed and pages, same scan. */
export function fuzzScan(kind: FuzzKind, seed: number, pages: FuzzPages): FuzzScan {
  const random = seeded(seed);
  return { kind, text: makers[kind](random, pages, seed), lang: random.pick(langs) };
}

const makers: Readonly<Record<FuzzKind, (random: Random, pages: FuzzPages, seed: number) => string>> = {
  bytes(random) {
    const bytes = Uint8Array.from({ length: random.between(0, 2000) }, () => random.between(0, 255));
    return new TextDecoder(random.pick(encodings)).decode(bytes);
  },
  unicode(random) {
    const tops = [0x7f, 0x2ff, 0x30ff, 0x9fff, 0xffff, 0x10ffff] as const;
    const characters = Array.from({ length: random.between(0, 1500) }, () =>
      random.chance(0.05) ? '\n' : String.fromCodePoint(random.between(0, random.pick(tops))),
    );
    return characters.join('');
  },
  pieces: (random) => Array.from({ length: random.between(0, 200) }, () => random.pick(pieces)).join(''),
  page: (random, { clean }, seed) => spoil(damage(random.pick(clean), seed).scan, random),
  abroad: (random, _pages, seed) =>
    spoil(damage(composeArticle(random.pick(writtenLangs), seed), seed).scan, random),
  scan: (random, { scans, clean }, seed) =>
    spoil(scans.length > 0 ? random.pick(scans) : damage(random.pick(clean), seed).scan, random),
  pathology: (random) => random.pick(Object.values(pathologies))(random.between(10, 3000)),
};

/** A line repeated over and over soon fills the memory; no page holds so much. */
function spoil(scan: string, random: Random): string {
  return mutate(scan, random).slice(0, longestPage);
}
