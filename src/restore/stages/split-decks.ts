import type { Line } from '../../model/scan.ts';
import { undouble } from '../fixes/undouble.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { cues } from './cues.ts';
import { deckByWords } from './deck-by-words.ts';
import { isWhole } from './surprise-alone.ts';

const dashInside = /(?<=\S)\s*(?=[—―]{2}\S)/u;
const space = /\s+/gu;
const fewestLetters = 6;
const longest = 300;
const sentenceEnd = /[.。…]$/u;
const sentenceInside = /[。；]/u;
const deckStart = /^\s+[^\s\p{Ll}]|^[—―]{2}\S/u;
const anySentence = /[.。!?！？](?:\s|$)/u;
const shortestPart = 4;
const dashLength = 2;
const shareOfText = 0.9;
const clearlyWider = 1.2;

/**
 * Parts a deck from the headline it was glued to. A headline that was painted more than once shows where it ends:
 * its copies go up to there, or the line before is a copy of nothing but it. What follows on the same line was
 * painted once, and so it is the deck. On a page without blank lines, in Chinese and Japanese a dash begins the deck where
 * the line opens the page or stands above a byline; else the words may tell, in a line wider than those of text. Both
 * parts keep the line's number.
 */
export function splitDecks(lines: readonly Line[], writing: WritingSystem): readonly Line[] {
  const isUnbroken = lines.every(({ gap }) => gap === 0);
  const widest = isUnbroken ? clearlyWider * widthOfText(lines) : Infinity;
  return lines.flatMap((line, i) => {
    const at =
      endOfCopies(line.text) ??
      endOfCopy(line, lines[i - 1]?.text) ??
      (isUnbroken ? dashInHead(line, lines, i, writing.id) : undefined) ??
      (line.text.length > widest ? endOfTitle(line.text, lines[i + 1]?.text, writing) : undefined);
    if (at === undefined) return [line];
    return [
      { ...line, text: line.text.slice(0, at) },
      { ...line, text: line.text.slice(at).trim(), gap: 0, indent: 0, wasGlued: true },
    ];
  });
}

/** Where the copies end in a line that begins with some, at a dash or, where none stands, at a space. */
function endOfCopies(text: string): number | undefined {
  const atDash = dashInside.exec(text)?.index;
  if (atDash !== undefined) return isDoubled(text.slice(0, atDash)) ? atDash : undefined;
  if (text.length > longest || !mayBeginDoubled(text)) return undefined;
  const spaces = [...text.matchAll(space)].map(({ index }) => index);
  return isDoubled(text) ? undefined : spaces.findLast((at) => isDoubled(text.slice(0, at)));
}

const isDoubled = (text: string): boolean => undouble.restore(text) !== text;

/** Whether a line begins with a character twice, or says its first ones again: true of few lines. */
function mayBeginDoubled(text: string): boolean {
  return text[0] === text[1] || text.indexOf(text.slice(0, fewestLetters), fewestLetters) > 0;
}

/**
 * Where a line goes on after it repeated the whole line right above it, which can be a headline, and with what can be its
 * deck. A text that begins with its heading's words goes on in small letters, or with a sentence.
 */
function endOfCopy({ text, gap }: Line, before: string | undefined): number | undefined {
  if (before === undefined || gap > 0 || text.length <= before.length || !text.startsWith(before))
    return undefined;
  const letters = before.match(/\p{L}/gu)?.length ?? 0;
  const rest = text.slice(before.length);
  const isDeck = deckStart.test(rest) && !anySentence.test(rest);
  return isDeck && letters >= fewestLetters && !sentenceEnd.test(before) ? before.length : undefined;
}

/** Where the deck begins in a line of the head that a program without blank lines wrote it on. */
function dashInHead(
  { text }: Line,
  lines: readonly Line[],
  i: number,
  writing: WritingSystem['id'],
): number | undefined {
  const at = writing === 'cjk' ? dashInside.exec(text)?.index : undefined;
  if (at === undefined || sentenceInside.test(text)) return undefined;
  const next = lines[i + 1];
  const isInHead = next !== undefined && (i === 0 || cues[writing].isByline(next.text));
  const isLong = at >= shortestPart && text.length - at >= shortestPart + dashLength;
  // Painted as one line it is one headline, and so is a title with a dash inside its brackets.
  if (next?.text === text || !isWhole(text.slice(0, at), {})) return undefined;
  return isInHead && isLong ? at : undefined;
}

/** Where the words tell the deck from its headline; what was painted twice has told it already. */
function endOfTitle(text: string, next: string | undefined, writing: WritingSystem): number | undefined {
  return text === next || isDoubled(text) ? undefined : deckByWords(text, writing);
}

/** How many characters the widest lines of text have: display lines may have more, but are few. */
function widthOfText(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * shareOfText)] ?? 0;
}
