import { isDeepStrictEqual } from 'node:util';
import { readArticle } from '../../src/markdown/read-article.ts';
import { restore, type RestoredArticle, type RestoredScan } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import type { BenchCase } from './bench-cases.ts';
import { measure, type AnyBlock } from './measures.ts';
import { measureHyphens } from './measure-hyphens.ts';
import type { Result } from './rows.ts';

/** A restored case: its measures, its blocks, and the milliseconds that restoring took. */
export interface MeasuredCase {
  readonly result: Result;
  readonly blocks: readonly AnyBlock[];
  readonly took: number;
}

/** Restores a damaged article and measures it in every way; nothing restored counts as everything lost. */
export function measureRestored(it: BenchCase): MeasuredCase {
  const started = performance.now();
  const restored = restoreText(it, it.damaged.scan);
  const took = performance.now() - started;
  const articles = restored?.articles ?? [];
  const blocks = articles.flatMap((article) => article.blocks);
  const measures = measure(it.damaged.truth, blocks);
  const result: Result = {
    ...measures,
    hyphens: measureHyphens(it.damaged, blocks, doubtedHyphens(articles)),
    certificate: it.hasCertificate,
    isExact: measures.order.moved === 0,
    isDoubted: articles.some(({ article }) => article.doubts !== undefined),
    isConserved: restored !== undefined,
    isIdempotent: isKept(it, articles.flatMap(printedLines)),
    isCleanKept: isKept(it, printedLines(it.clean)),
    parsed: parsedBack(articles),
  };
  return { result, blocks, took };
}

function doubtedHyphens(articles: readonly RestoredArticle[]): ReadonlySet<number> {
  const doubts = articles.flatMap(({ article }) => article.doubts ?? []);
  return new Set(doubts.filter(({ rule }) => rule === 'hyphen-at-line-end').map(({ line }) => line));
}

/** Restores a text with what the case knows; nothing where a character got lost. */
function restoreText({ lang, paper, words }: BenchCase, text: string): RestoredScan | undefined {
  try {
    return restore({ file: 'p01.txt', text, lang }, { sha256: '0'.repeat(64), paper, words });
  } catch {
    return undefined;
  }
}

type Printed = Pick<RestoredArticle, 'article' | 'sections'>;

/** The text of an article file, line by line: what stands at its head, then its body. */
function printedLines({ article, sections }: Printed): string[] {
  const { kicker, headline, deck, byline } = article;
  const body = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return [kicker, headline, deck, byline, ...body].filter((text) => text !== undefined);
}

/** Whether clean text comes back letter by letter, paragraph by paragraph, in whatever role and order. */
function isKept(it: BenchCase, lines: readonly string[]): boolean {
  const again = restoreText(it, lines.join('\n\n'))?.articles ?? [];
  const texts = again.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return isDeepStrictEqual(texts.map(foldSpaces).sort(), lines.map(foldSpaces).sort());
}

/** Spaces of every width are one: which of them a text has is no letter of it. */
function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function parsedBack(articles: readonly RestoredArticle[]): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const { article, sections } of articles) {
    const read = readArticle(writeMarkdown(article, sections)).sections;
    sections.forEach(({ paragraphs }, s) => {
      all += paragraphs.length;
      right += paragraphs.filter((text, p) => read[s]?.paragraphs[p] === text).length;
    });
  }
  return { right, all };
}
