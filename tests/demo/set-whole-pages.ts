import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { readArticle } from '../../src/markdown/read-article.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';
import type { CleanArticle, Style } from '../damage/page.ts';
import { printLines, type TypeLine } from '../damage/print-lines.ts';
import { seeded, type Random } from '../damage/random.ts';
import { setParagraph } from '../damage/set-paragraph.ts';
import { misread } from './misread.ts';
import { wholePages, type Stretch, type WholePage } from './whole-pages.ts';

const styles: Readonly<Record<string, Style>> = {
  cjk: {
    measure: 17,
    columns: 1,
    hangsQuotes: true,
    hasNarrowMarks: false,
    order: 'printed',
    paint: 'characters',
    hasRunningHead: false,
  },
  latin: {
    measure: 20,
    columns: 1,
    hangsQuotes: false,
    hasNarrowMarks: false,
    order: 'printed',
    paint: 'once',
    hasRunningHead: false,
  },
};

/** The demo's whole pages as the bytes of their scans, by file below `content/scans`. */
export function setWholePages(): ReadonlyMap<string, Uint8Array> {
  return new Map(wholePages.map((page, i) => [`${page.file}.txt`, scanOf(page, seeded(1921 + i))]));
}

/** Reads a clean article that stands on a whole page. */
export function readOnPage({ file }: WholePage, { article }: Stretch): CleanArticle {
  const path = posix.join('whole-pages', posix.dirname(file), `${article}.md`);
  return readArticle(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'));
}

function scanOf(page: WholePage, random: Random): Uint8Array {
  const lines = [
    ...(page.head === undefined ? [] : [displayLine(page.head)]),
    ...page.stretches.flatMap((stretch) => setStretch(readOnPage(page, stretch), stretch, random)),
  ];
  const isChinese = page.file.startsWith('yunting');
  const { scan } = printLines(lines, page.extractor, isChinese, random);
  const read = page.noise ? misread(scan, page.noise, random) : scan;
  return iconv.encode(read, page.encoding ?? 'utf-8');
}

function setStretch(clean: CleanArticle, stretch: Stretch, random: Random): TypeLine[] {
  const { goesOn, comesFrom, isRuledOff } = stretch;
  const isChinese = writingSystemOf(clean.article.lang).id === 'cjk';
  const text = setText(clean, random);
  return [
    ...(isRuledOff ? [displayLine(isChinese ? '————————' : '* * *')] : []),
    ...(comesFrom
      ? [displayLine(comesFrom.headline), displayLine(comesFrom.said)]
      : setHead(clean, isChinese)),
    ...text.slice(comesFrom?.after ?? 0, goesOn?.after),
    ...(goesOn ? [displayLine(goesOn.said)] : []),
  ];
}

function setHead({ article }: CleanArticle, isChinese: boolean): TypeLine[] {
  const { kicker, headline, deck, byline } = article;
  const paint = styles[isChinese ? 'cjk' : 'latin']!.paint;
  return [
    ...(kicker ? [displayLine(kicker)] : []),
    { ...displayLine(headline), isHeadline: true, paint },
    ...(deck ? [displayLine(isChinese ? `——${deck}` : deck)] : []),
    ...(byline ? [displayLine(byline)] : []),
  ];
}

/** Verse and tables keep the lines they have; all else is set in the column. */
function setText({ article, sections }: CleanArticle, random: Random): TypeLine[] {
  const writing = writingSystemOf(article.lang);
  const style = styles[writing.id === 'cjk' ? 'cjk' : 'latin']!;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return paragraphs.flatMap((paragraph) =>
    (paragraph.includes('\n')
      ? paragraph.split('\n').map((text) => ({ ...displayLine(text), isDisplay: false, x: 2 }))
      : setParagraph(paragraph, style, writing, random, article.lang)
    ).map((line, i) => ({ ...line, isFirstOfBlock: i === 0 })),
  );
}

function displayLine(text: string): TypeLine {
  return { text, x: 0, isDisplay: true, isColumnHead: false, isStretched: false, isFirstOfBlock: true };
}
