import type { Kind } from '../../model/article.ts';
import type { Writing } from '../../model/lang.ts';
import type { GatheredArticle } from './gather-article.ts';
import type { KeptForm } from './keep-lines.ts';
import { kindWords, type KindWords } from './kind-words.ts';
import type { CuedBlock } from './name-roles.ts';
import { opensReport } from './opens-report.ts';

const longestSignature = 80;
const blocksOfEnd = 3;

/**
 * Tells what an article is, where its form or its words prove it: nothing but pictures with their words; lines most of
 * which are verse or a table; a letter by its heading, or by how it opens and that it is signed; a notice by its
 * heading, or by words that only notices open or close with. All else is a report, and says nothing.
 */
export function tellKind(
  article: GatheredArticle,
  blocks: readonly CuedBlock[],
  writing: Writing,
): Kind | undefined {
  const texts = textsOf(article);
  if (texts.length === 0) return article.figures.length > 0 ? 'picture' : undefined;
  const form = mainForm(blocks);
  if (form !== undefined) return form;
  const words = kindWords[writing];
  if (isLetter(article, texts, words)) return 'letter';
  return isNotice(article, texts, words, writing) ? 'notice' : undefined;
}

function textsOf({ sections }: GatheredArticle): readonly string[] {
  return sections
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
    .filter((text) => text !== undefined);
}

/** The form that at least half of the lines of the text are kept in. */
function mainForm(blocks: readonly CuedBlock[]): KeptForm | undefined {
  const text = blocks.filter(({ kind }) => kind === 'text');
  const linesOf = (its: readonly CuedBlock[]): number =>
    its.reduce((sum, { lines }) => sum + lines.length, 0);
  if (text.length === 0) return undefined;
  const forms = ['verse', 'table'] as const;
  return forms.find((form) => 2 * linesOf(text.filter((block) => block.form === form)) >= linesOf(text));
}

function isLetter(
  { headline, kicker }: GatheredArticle,
  texts: readonly string[],
  { letterHeading, letterOpening, letterEnd }: KindWords,
): boolean {
  if ([headline, kicker].some((heading) => heading !== undefined && letterHeading.test(heading))) return true;
  const opens = texts.slice(0, 2).some((text) => letterOpening.test(text));
  const end = texts.slice(1).slice(-blocksOfEnd);
  return opens && end.some((text) => letterEnd.test(text.slice(-longestSignature)));
}

/** A report of a notice has an author, a place or a report's opening. */
function isNotice(
  { headline, kicker, byline, dateline, authors }: GatheredArticle,
  texts: readonly string[],
  { noticeHeading, noticeOpening, noticeEnd }: KindWords,
  writing: Writing,
): boolean {
  if (byline !== undefined || dateline !== undefined || authors.length > 0) return false;
  if (opensReport(texts[0]!, writing)) return false;
  if ([headline, kicker].some((heading) => heading !== undefined && noticeHeading.test(heading))) return true;
  return noticeOpening.test(texts[0]!) || noticeEnd.test(texts.at(-1)!.slice(-longestSignature));
}
