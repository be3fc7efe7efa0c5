import type { Article, Section } from '../../src/model/article.ts';
import { opensReport } from '../../src/restore/stages/opens-report.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';
import { extractors, type Extractor } from './extractors.ts';
import { paints, type CleanArticle, type Style } from './page.ts';
import { printLines, type TypeLine } from './print-lines.ts';
import { seeded, type Random } from './random.ts';
import { setParagraph } from './set-paragraph.ts';

/** What shows on the page that an article begins: nothing, or one of the signs that prove it. */
export const signs = ['none', 'byline', 'report', 'rule', 'byline-and-rule', 'paint'] as const;
export type Sign = (typeof signs)[number];

/** An article as it was set: its headline, the lines of each page (from 1) it stands on, and its sign. */
export interface TrueArticle {
  readonly headline: string;
  readonly sign: Sign;
  readonly pages: readonly { readonly page: number; readonly lines: readonly number[] }[];
  /** The paragraphs at the jump: one that it cut, or two. */
  readonly seam: readonly string[];
}

/** The pages of an issue as scans, and the articles that are on them, in the order of the page they begin on. */
export interface SetIssue {
  readonly pages: readonly { readonly page: number; readonly scan: string }[];
  readonly articles: readonly TrueArticle[];
  readonly extractor: string;
  readonly paint: string;
}

/** One stretch of an article on one page. */
interface Stretch {
  readonly owner: number;
  readonly lines: readonly TypeLine[];
}

const heads = { cjk: '本报讯', latin: 'TARROW, May 3.—' } as const;

/**
 * Sets 2 to 5 articles of one paper on a page, each with a sign that it begins or with none, and lets one of them
 * jump to the next page at times, where another article stands too. Same seed, same pages.
 */
export function setSeveral(clean: readonly CleanArticle[], seed: number): SetIssue {
  const random = seeded(seed);
  const { lang } = clean[0]!.article;
  const writing = writingSystemOf(lang);
  const isChinese = writing.id === 'cjk';
  const extractor = random.pick(extractors);
  const style: Style = {
    measure: isChinese ? random.between(13, 20) : random.between(16, 22),
    columns: 1,
    hangsQuotes: random.chance(0.6),
    hasNarrowMarks: random.chance(0.5),
    order: 'printed',
    paint: random.pick(paints),
    hasRunningHead: random.chance(0.6),
  };
  const jumper = clean.length > 2 && random.chance(0.4) ? random.between(0, clean.length - 2) : -1;
  const texts = clean.map(({ article, sections }) => signed(article, sections, isChinese, style, random));
  const articles = texts.map((text) => setArticle(text, style, writing, random));
  const front: Stretch[] = [];
  const back: Stretch[] = [];
  const seams = new Map<number, string[]>();
  articles.forEach((lines, owner) => {
    const isBack = jumper >= 0 && owner === clean.length - 1;
    const cut = owner === jumper ? cutOf(lines, random) : undefined;
    if (cut === undefined) (isBack ? back : front).push({ owner, lines });
    else {
      seams.set(owner, [...new Set([lines[cut - 1]!.paragraph!, lines[cut]!.paragraph!])]);
      front.push({ owner, lines: [...lines.slice(0, cut), jumpLine(isChinese, 'to', 2, random)] });
      const head = displayLine(shortened(texts[owner]!.article.headline, isChinese));
      back.push({ owner, lines: [head, jumpLine(isChinese, 'from', 1, random), ...lines.slice(cut)] });
    }
  });
  if (random.chance(0.5)) back.reverse();
  const pages = [front, back].filter((page) => page.length > 0).map((page, i) => print(page, i + 1));
  return {
    pages: pages.map(({ page, scan }) => ({ page, scan })),
    articles: texts.map(({ article, sign }, owner) => ({
      headline: article.headline,
      sign,
      seam: seams.get(owner) ?? [],
      pages: pages
        .map(({ page, owners }) => ({ page, lines: owners.get(owner) ?? [] }))
        .filter(({ lines }) => lines.length > 0),
    })),
    extractor: extractor.id,
    paint: style.paint,
  };

  function print(stretches: readonly Stretch[], page: number) {
    const head = style.hasRunningHead ? [displayLine(runningHead(isChinese, page))] : [];
    const all = [{ owner: -1, lines: head }, ...stretches];
    const { scan, numbers } = printLines(
      all.flatMap(({ lines }) => lines),
      extractor as Extractor,
      isChinese,
      random,
    );
    const owners = new Map<number, number[]>();
    all
      .flatMap(({ owner, lines }) => lines.map(() => owner))
      .forEach((owner, i) => owners.set(owner, [...(owners.get(owner) ?? []), numbers[i]!]));
    return { page, scan, owners };
  }
}

interface SignedText {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly sign: Sign;
}

/** Gives an article its sign: what it has by itself beyond the sign is taken away. */
function signed(
  article: Article,
  sections: readonly Section[],
  isChinese: boolean,
  style: Style,
  random: Random,
): SignedText {
  const drawn = random.pick(signs);
  const { byline, ...bare } = article;
  const isReport = opensReport(sections[0]!.paragraphs[0] ?? '', isChinese ? 'cjk' : 'latin');
  const sign = isReport ? 'report' : drawn;
  const hasByline = sign.startsWith('byline');
  const own = byline ?? (isChinese ? '本报记者 柳听潮' : 'By Edith Marlowe');
  const [lead, ...rest] = sections;
  const [first = '', ...others] = lead!.paragraphs;
  const opened = isChinese ? `${heads.cjk}（记者 林望）${first}` : `${heads.latin}${first}`;
  return {
    article: hasByline ? { ...bare, byline: own } : bare,
    sections:
      sign === 'report' && !isReport ? [{ ...lead!, paragraphs: [opened, ...others] }, ...rest] : sections,
    // Paint proves a head only where it was painted at all.
    sign: sign === 'paint' && style.paint === 'once' ? 'none' : sign,
  };
}

function setArticle(
  { article, sections, sign }: SignedText,
  style: Style,
  writing: ReturnType<typeof writingSystemOf>,
  random: Random,
): TypeLine[] {
  const isChinese = writing.id === 'cjk';
  const paint = style.paint;
  const rule = displayLine(isChinese ? '————————' : random.pick(['-----------', '* * *', '————————']));
  return [
    ...(sign.endsWith('rule') ? [rule] : []),
    ...(article.kicker ? [displayLine(article.kicker)] : []),
    { ...displayLine(article.headline), isHeadline: true, paint },
    ...(article.deck ? [displayLine(isChinese ? `——${article.deck}` : article.deck)] : []),
    ...(article.byline ? [displayLine(article.byline)] : []),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [displayLine(heading)]),
      ...paragraphs.flatMap((text) =>
        setParagraph(text, style, writing, random).map((line, i) => ({
          ...line,
          isFirstOfBlock: i === 0,
          paragraph: text,
        })),
      ),
    ]),
  ];
}

function displayLine(text: string): TypeLine {
  return { text, x: 0, isDisplay: true, isColumnHead: false, isStretched: false, isFirstOfBlock: true };
}

/** Somewhere in the second half of the text, in mid-paragraph as often as not. */
function cutOf(lines: readonly TypeLine[], random: Random): number | undefined {
  const from = Math.floor(lines.length / 2);
  const free = lines.flatMap(({ isDisplay }, i) =>
    i > from && i < lines.length - 2 && !isDisplay && !lines[i - 1]!.isDisplay ? [i] : [],
  );
  return free.length > 0 ? random.pick(free) : undefined;
}

function jumpLine(isChinese: boolean, way: 'to' | 'from', page: number, random: Random): TypeLine {
  const chinese =
    way === 'to' ? ['下转第2版', '（下转2版）', '（下转第二版）'] : ['上接第1版', '（上接第一版）'];
  const english =
    way === 'to'
      ? [`(Continued on page ${page}.)`, 'Continued on Page Two']
      : [`(Continued from page ${page}.)`, 'Continued from First Page'];
  return displayLine(random.pick(isChinese ? chinese : english));
}

function shortened(headline: string, isChinese: boolean): string {
  if (isChinese) return headline.split(/[，：]/u)[0]!;
  return headline.split(' ').slice(0, 4).join(' ');
}

function runningHead(isChinese: boolean, page: number): string {
  return isChinese
    ? `云汀日报 一九九八年十一月九日 星期一 第${page}版`
    : `THE WRENHAVEN PACKET, FRIDAY, NOVEMBER 9, 1923. Page ${page}`;
}
