import type { WritingSystem } from '../writing/writing-system.ts';
import { opensText } from './is-unwrapped.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { isWhole } from './surprise-alone.ts';

// In ems.
const longestHeading = { cjk: 32, hangul: 32, latin: 45 } as const;
const longestQuestion = 16;
const quoted = /[”“’"」』»]$/u;
// Not after another sentence.
const cryQuestionOrDots = /^[^。]*(?:[？！?!…][”“"」』»]?|——)$/u;
const colon = /[：:]$/u;
const question = /[？?]$/u;
// 为什么呢？, 好吗？: so a text asks in passing.
const ofOneClause = /^(?!.*[呢吗嗎][？?]$)[^，、。；：,.;:“”「」"„]*[？?！!…]$/u;
const stop = /\p{L}{2}\.$/u;
const titleWord = /^\p{Lu}\p{L}{2,}/u;
const fewestTitleWords = 2;
const clause = /[，、；：]|,\s/u;
const farLonger = { share: 1.5, ems: 12 } as const;

/**
 * Finds the headings of unwrapped text: short lines that end no sentence. The first line may also cry, ask, or trail
 * off, and in English have a stop, as crossheads then have. Questions are crossheads where there are several headings.
 */
export function findTypedHeadings(
  lines: readonly MeasuredLine[],
  writing: WritingSystem,
): ReadonlySet<MeasuredLine> {
  const mayHead = (line: MeasuredLine): boolean =>
    line.width.most <= longestHeading[writing.id] && isWhole(line.text, writing) && !opensText.has(line.cue);
  const [first, ...others] = lines.filter(mayHead);
  const head = first === lines[0] && opensPage(lines, writing) ? first : undefined;
  const candidates = head ? others : lines.filter(mayHead);
  const isPlain = (line: MeasuredLine): boolean =>
    isUnended(line) ||
    (head !== undefined && isTitleWithStop(head, writing) && isTitleWithStop(line, writing));
  const plain = candidates.filter(isPlain);
  const headings = [...(head ? [head] : []), ...plain, ...askingHeadings(lines, mayHead, plain)];
  return new Set(breaksOff(lines, headings) ? headings.filter((line) => line !== lines.at(-1)) : headings);
}

/** Whether the first line is the headline. */
function opensPage([line, next, byline]: readonly MeasuredLine[], writing: WritingSystem): boolean {
  if (isUnended(line!) || cryQuestionOrDots.test(line!.text)) return true;
  // 售票员孟小红说：, above what she says and whose report it is.
  if (colon.test(line!.text) && byline?.cue === 'byline' && isUnended(next!) && quoted.test(next!.text))
    return true;
  return isTitleWithStop(line!, writing) && next !== undefined && next.width.least > line!.width.most;
}

function isUnended({ ending, text }: MeasuredLine): boolean {
  return ending === 'open' || (ending === 'pause' && quoted.test(text));
}

/** Old English papers put a stop after a title, whose words have capitals. */
function isTitleWithStop({ text }: MeasuredLine, writing: WritingSystem): boolean {
  if (writing.id !== 'latin' || writing.writesTitlesAsSentences || !stop.test(text)) return false;
  const words = text.split(/\s+/u).filter((word) => titleWord.test(word));
  return words.length >= fewestTitleWords && !writing.isSetAsSentence(text);
}

/** Short questions and cries with text below them; one question, or a cry, could as well be the text's own. */
function askingHeadings(
  lines: readonly MeasuredLine[],
  mayHead: (line: MeasuredLine) => boolean,
  plain: readonly MeasuredLine[],
): readonly MeasuredLine[] {
  const asking = lines.filter((line, i) => {
    if (i === 0) return false;
    const next = lines[i + 1];
    const isShort = line.width.most <= longestQuestion && ofOneClause.test(line.text);
    if (!isShort || next === undefined || ofOneClause.test(next.text)) return false;
    return next.width.least > line.width.most && mayHead(line);
  });
  const others = plain.filter((line) => line !== lines.at(-1)).length;
  const hasProof = others > 0 || asking.some(({ text }) => question.test(text));
  return hasProof && asking.length + others > 1 ? asking : [];
}

/** Whether the text breaks off in a last line that is far longer than all headings, or has clauses, as none of them. */
function breaksOff(lines: readonly MeasuredLine[], headings: readonly MeasuredLine[]): boolean {
  const [before, last] = lines.slice(-2);
  const others = headings.filter((other) => other !== last);
  // What follows a line that may have signed may be where and when.
  if (!last || last.cue !== undefined || others.length === 0 || others.includes(before!)) return false;
  const widest = others.reduce((most, { width }) => Math.max(most, width.most), 0);
  const isLonger = last.width.most >= Math.max(widest * farLonger.share, farLonger.ems);
  return isLonger || (clause.test(last.text) && !others.some(({ text }) => clause.test(text)));
}
