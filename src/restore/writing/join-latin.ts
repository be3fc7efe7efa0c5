import { judgeHyphen, type JudgeUnseen } from './judge-hyphen.ts';
import type { Joint, Words } from './writing-system.ts';

// Figures and short forms take hyphens too: 1914-18, 20-foot, Lieut.-Col. A hyphen in =, as in = 5, is none.
const hyphenEnd = /[\p{L}\p{N}.’')][-¬\u00AD⸗]$|\p{L}=$/u;
// A line of nothing but a page's number can follow a broken word: only these lean on a figure.
const beforeFigure = /(?:\p{N}|(?:^|[^\p{L}])(?:\p{Lu}{1,3}|[Mm]id|[Pp]re|[Pp]ost))-$/u;
const wordStart = /^[\p{L}\p{N}]/u;
// A dash that is set close to the word before it is set close to the next one too.
const closedDash = /[^\s\p{P}][.,;:!?”’"')]*(?:[—–]|--)$/u;

/**
 * Joins two lines of a writing that sets its words apart: with a space, or with nothing after a dash or where a word
 * was broken; whether its hyphen falls is judged by the archive, and by the language where a word was never seen.
 */
export function joinLatin(before: string, after: string, words: Words, judgeUnseen?: JudgeUnseen): Joint {
  if (closedDash.test(before)) return { before, after, between: '' };
  if (!hyphenEnd.test(before) || !wordStart.test(after)) return { before, after, between: ' ' };
  if (/^\p{N}/u.test(after) && !beforeFigure.test(before)) return { before, after, between: ' ' };
  const { verdict, isOpen } = judgeHyphen(before, after, words, judgeUnseen);
  const joint: Joint = {
    before: verdict === 'falls' ? before.slice(0, -1) : before,
    after,
    between: verdict === 'hangs' ? ' ' : '',
  };
  return isOpen ? { ...joint, doubt: 'hyphen' } : joint;
}
