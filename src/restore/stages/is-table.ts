import type { SetLine } from './set-lines.ts';

const leader = /(?:\.\s?){3,}|…{2,}|·{3,}|(?:-\s?){4,}|_{3,}/u;
const figureAtEnd =
  /(?:^|[\s.…·_\p{Script=Han}-])[£$¥￥+-]?\d[\d,.:/½¼¾]*(?:°|度|℃|%|元|角|分|[sd]\.?|cents?|ins?\.?|ft\.?|p\.?m\.?|a\.?m\.?)*\.?$/iu;
const sentence = /[。！？；]|[.!?;]["”’]?\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;
const word = /\p{L}/u;

/**
 * Tells whether lines are the rows of a table: nearly all of them hold words and end in a figure, or lead to one
 * by dots, and none holds a sentence.
 */
export function isTable(lines: readonly SetLine[]): boolean {
  const rows = lines.filter(({ text }) => word.test(text) && !sentence.test(text));
  if (rows.length < lines.length) return false;
  const figured = lines.filter(({ text }) => figureAtEnd.test(text) || leader.test(text));
  // Where two rows follow each other in prose a figure can end both; four in a row cannot.
  return figured.length === lines.length;
}
