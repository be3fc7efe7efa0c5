import type { Setting } from '../shapes/shape.ts';
import type { Ending, WritingSystem } from '../writing/writing-system.ts';
import type { LineCue } from './cues.ts';
import { leaningInEnglish, leaningWords } from './leaning-words.ts';
import type { MeasuredLine } from './measure-lines.ts';

const displayEnd: Readonly<Record<Ending, number>> = { sentence: 5, pause: 9, open: 0 };
// A heading is broken off neither after a comma nor inside a word, nor after a word that leans on the next, a German
// adjective before its noun (für die nächsten | Tage), or a number in a list (214 Rinder, 96 | Kälber).
const brokenOff = new RegExp(
  [
    '[，、,&]$',
    '\\p{L}[-¬\\u00AD⸗=]$',
    `\\s(?:${leaningWords})$`,
    '\\s(?:der|die|das|des|dem|den)\\s\\p{Ll}{3,}en$',
    ',\\s\\d{1,3}$',
  ].join('|'),
  'u',
);
const brokenOffInEnglish = new RegExp(`\\s${leaningInEnglish}$`, 'u');
// Headings have no full stop, but they cry and ask.
const cryOrQuestion = /[^\s\p{P}][\s\u00A0\u202F]?[!?！？]$/u;
const endOfCry = 1.5;
// Old papers in Latin letters put a stop after a heading, Chinese ones never did.
const wideStop = /。$/u;
const endOfWide = 8;
// What is quoted hardly ever begins in one paragraph and ends in another.
const cutInTwo = 5;
// After a Chinese stop, or a Korean verb's.
const sentenceInside = /[。；].|다\.[”’"]?\s\S|요\.[”’"]?\s\S/u;
const longerWord = /^\p{L}{4}/u;
const capitalised = /^\p{Lu}/u;
const fewestOfTitle = 2;
const rarityOfTitle = 2;
const capital = /^\p{Lu}\p{L}*$/u;
// Hardly a title (Mr., Capt.) or another short form ends so.
const stop = /(?:\d|\p{Ll}{4}|[”"’»])[.!?][”"’»]?$/u;
const speech = /^[“「‘].*[。？！…?!.][”」’]$/u;
const pairs = ['“”', '《》', '（）', '()', '「」', '【】'].map((pair) => [...pair]);
// German begins a quotation with „ and ends it with what begins an English one.
const germanPairs = ['„“', '()'].map((pair) => [...pair]);
// Not “a)”, which numbers a paragraph.
const pairsThatGoOn = ['“”', '《》', '（）', '「」', '『』'].map((pair) => [...pair]);

/**
 * A byline stands alone, and so do a line that was painted twice and a caption, whose last line ends in the
 * credit; letters and speakers open their own paragraphs.
 */
const cued: Readonly<Record<LineCue, Readonly<Record<Setting, number>>>> = {
  byline: { opens: 2, continues: 5, displayed: -5, 'displayed-on': 5 },
  headline: { opens: 5, continues: 9, displayed: -4, 'displayed-on': 3 },
  speaker: { opens: 0, continues: 5, displayed: 4, 'displayed-on': 9 },
  salutation: { opens: 0, continues: 6, displayed: 6, 'displayed-on': 9 },
  credit: { opens: 2, continues: 5, displayed: -5, 'displayed-on': -5 },
};

/** How surprising each setting of a line is by what it says itself, in nats, whatever stands around it. */
export function surpriseAlone(line: MeasuredLine, writing: WritingSystem): Readonly<Record<Setting, number>> {
  const opening = writing.surpriseOfOpening(line.text);
  const cue = line.cue ? cued[line.cue] : undefined;
  const isCry = line.ending === 'sentence' && cryOrQuestion.test(line.text);
  const end = isCry ? endOfCry : wideStop.test(line.text) ? endOfWide : displayEnd[line.ending];
  const asDisplay = Math.min(opening, 4) + (line.isStretched ? 2 : 0) + end + looksLikeText(line, writing);
  return {
    opens:
      opening +
      surpriseOfTitle(line.text, writing) +
      (cue?.opens ?? 0) +
      (closesUnopened(line.text) ? cutInTwo : 0),
    continues: cue?.continues ?? 0,
    displayed: asDisplay + (cue?.displayed ?? 0),
    'displayed-on': end + (cue?.['displayed-on'] ?? 0),
  };
}

/** At the top a heading stands sooner than text, whatever it says, but for a title or what its words are known for. */
export function surpriseAtTop(line: MeasuredLine, writing: WritingSystem): Readonly<Record<Setting, number>> {
  if (line.cue) return surpriseAlone(line, writing);
  return { opens: surpriseOfTitle(line.text, writing), continues: 0, displayed: 0, 'displayed-on': 0 };
}

/** Hardly a paragraph begins with a line all of whose longer words have capitals, as English titles have. */
function surpriseOfTitle(text: string, writing: WritingSystem): number {
  if (writing.id !== 'latin' || writing.writesTitlesAsSentences) return 0;
  const [, ...words] = text.split(/\s+/u);
  const longer = words.filter((word) => longerWord.test(word));
  return longer.length >= fewestOfTitle && longer.every((word) => capitalised.test(word)) ? rarityOfTitle : 0;
}

/** Display lines hardly ever break off, hold a whole sentence, or are just as wide as the column. */
function looksLikeText(line: MeasuredLine, writing: WritingSystem): number {
  const { text } = line;
  const broken = isBrokenOff(text, writing) ? 7 : 0;
  const sentences = (sentenceInside.test(text) || beginsSentence(text) ? 6 : 0) + (speech.test(text) ? 5 : 0);
  const cutOff = isBalanced(text) ? 0 : cutInTwo;
  // A display line may have any width; that it has a full line's by chance has to be paid for.
  const full = isAsWideAsText(line, writing) ? Math.log(Math.max(1, line.measure / writing.raggedness)) : 0;
  return broken + sentences + cutOff + full;
}

/** Whether a line is just so wide as a full line of text in its column. */
export function isAsWideAsText({ width, measure }: MeasuredLine, writing: WritingSystem): boolean {
  const isWider = width.least > measure * 1.05 + 0.5;
  return !isWider && width.most >= measure - writing.indent - writing.raggedness;
}

/** Whether a display line is complete: not broken off, and every quotation mark that opens is closed. */
export function isWhole(text: string, writing: TitlesOfWriting): boolean {
  return !isBrokenOff(text, writing) && isBalanced(text);
}

type TitlesOfWriting = Pick<WritingSystem, 'writesTitlesAsSentences'>;

function isBrokenOff(text: string, { writesTitlesAsSentences = false }: TitlesOfWriting): boolean {
  return brokenOff.test(text) || (!writesTitlesAsSentences && brokenOffInEnglish.test(text));
}

/** Whether every quotation mark and bracket that opens is closed; a display line is whole. */
export function isBalanced(text: string): boolean {
  const its = text.includes('„') ? germanPairs : pairs;
  return its.every(([open, close]) => countOf(text, open!) === countOf(text, close!));
}

/** Whether a sentence begins with the last word. */
function beginsSentence(text: string): boolean {
  const at = text.lastIndexOf(' ');
  return at > 0 && capital.test(text.slice(at + 1)) && stop.test(text.slice(0, at));
}

/** Whether a quotation or a title ends in the line that began before it, so that the line goes on from another. */
function closesUnopened(text: string): boolean {
  return pairsThatGoOn.some(([open, close]) => {
    const end = text.indexOf(close!);
    const start = text.indexOf(open!);
    return end >= 0 && (start < 0 || end < start);
  });
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
