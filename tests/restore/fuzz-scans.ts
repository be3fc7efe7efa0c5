import iconv from 'iconv-lite';
import type { Paper } from '../../src/model/paper.ts';
import { composeArticle, writtenLangs } from '../bench/compose-article.ts';
import { damage } from '../damage/damage.ts';
import { mutate } from '../damage/mutate.ts';
import type { CleanArticle } from '../damage/page.ts';
import { seeded, type Random } from '../damage/random.ts';
import { setSeveral } from '../damage/set-several.ts';
import { fuzzPaper } from './fuzz-papers.ts';
import { pathologies } from './pathologies.ts';

/** An issue to try restoring on, and the kind of thing it is. */
export interface FuzzScan {
  readonly kind: FuzzKind;
  /** Its pages, with {@link pageBreak} between them; of `received`, a character a byte. */
  readonly text: string;
  readonly lang: string | undefined;
  readonly paper?: Paper | undefined;
  /** What else is arbitrary about it, such as what a person decided, comes from this. */
  readonly seed: number;
}

/** Stands between the pages of an issue. */
export const pageBreak = '\n\u0001\n';

/** Pages to spoil: clean articles that are damaged first, and scans as they are. */
export interface FuzzPages {
  readonly clean: readonly CleanArticle[];
  readonly scans: readonly string[];
}

export const fuzzKinds = [
  'bytes', 'unicode', 'pieces', 'page', 'abroad', 'scan', 'pathology', 'issue', 'wordings', 'received', 'large',
] as const; // prettier-ignore
export type FuzzKind = (typeof fuzzKinds)[number];

const encodings = ['utf-8', 'utf-16le', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'] as const;
const written = [...encodings, 'euc-jp', 'iso-8859-2', 'koi8-r'] as const;
const longestPage = 20_000;
const largestPage = 100_000;
const headPieces = [
  '云汀日报', 'THE WRENHAVEN PACKET', ' ', ' ', '第3版', '3', '11111111', '1998年11月9日', '星期一', 'a', 'aaaa', '要闻', '副刊', '·', '(', '*',
  'Local News', 'Friday', 'November 9, 1923', 'Page 3', '国际新闻', '版', '第',
] as const; // prettier-ignore
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
  const text = makers[kind](random, pages, seed);
  const lang = random.pick(langs);
  const hasPaper = kind === 'wordings' || (kind === 'issue' && random.chance(0.5));
  return { kind, text, lang, seed, ...(hasPaper ? { paper: fuzzPaper(random, lang) } : {}) };
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
  issue: (random, { clean }, seed) => {
    const its = Array.from({ length: random.between(2, 5) }, () => random.pick(clean));
    const pages = setSeveral(its, seed).pages.map(({ scan }) =>
      random.chance(0.7) ? spoil(scan, random) : scan,
    );
    if (random.chance(0.2)) pages.push(random.pick(pages));
    return pages.join(pageBreak);
  },
  wordings(random, { clean }, seed) {
    const head = () => Array.from({ length: random.between(1, 6) }, () => random.pick(headPieces)).join('');
    const scan = damage(random.pick(clean), seed).scan.split('\n');
    for (let times = random.between(1, 12); times > 0; times--)
      scan.splice(random.chance(0.5) ? 0 : random.between(0, scan.length), 0, head());
    return scan.join('\n').slice(0, longestPage);
  },
  received(random, { clean }, seed) {
    const scan = random.chance(0.3)
      ? ''
      : damage(random.pick(clean), seed).scan.slice(0, random.between(1, 4000));
    const encoding = random.pick(written);
    const bytes = [...iconv.encode(scan, encoding, { addBOM: random.chance(0.3) })];
    for (let times = random.between(0, 30); times > 0; times--)
      bytes.splice(random.between(0, bytes.length), random.between(0, 2), random.between(0, 255));
    return String.fromCharCode(...bytes);
  },
  large(random, { clean }, seed) {
    const most = random.between(longestPage, largestPage);
    let page = '';
    for (let i = 0; page.length < most; i++)
      page += `${spoil(damage(random.pick(clean), seed + i).scan, random)}\n`;
    return page.slice(0, most);
  },
  pathology: (random) => random.pick(Object.values(pathologies))(random.between(10, 3000)),
};

/** A line repeated over and over soon fills the memory; no page holds so much. */
function spoil(scan: string, random: Random): string {
  return mutate(scan, random).slice(0, longestPage);
}
