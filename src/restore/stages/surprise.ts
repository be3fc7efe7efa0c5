import type { Setting } from '../shapes/shape.ts';
import type { Ending, WritingSystem } from '../writing/writing-system.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { isBalanced } from './surprise-alone.ts';

/*
 * How surprising two neighbouring lines are if they were set in a given way. All figures are nats: differences
 * of 2 to 3 mean "ten times less likely", 7 and more "hardly ever".
 */

type Ends = Readonly<Record<Ending, number>>;

const paragraphEnd: Ends = { sentence: 0, pause: 1.5, open: 7 };
const beforeDisplay: Ends = { sentence: 0, pause: 3, open: 7 };
// About every sixth line of a newspaper is the last of its paragraph.
const rarityOfLastLine = 1.8;
const rarityOfDisplay = 5;
const rarityOfMoreDisplay = 0.4;
const rarityOfRunOver = 6;
const neverSo = 9;
// How seldom a line of text begins with a dash, and a paragraph with a figure.
const rarityOfDash = 3;
const rarityOfFigure = 3;
// How many ems a compositor fills by drawing a line apart; more would look torn.
const mostDrawnApart = 2;

// A deck is set under its headline and opens with a dash.
const dashed = /^[—―–]/u;

// No number of a list, which has a stop.
const figure = /^\d+\s\S/u;

// Sehr geehrter Herr Schriftleiter, and no opening of a report (本报讯 …).
const greets = /[,，:：!！]$/u;
const mostOfGreeting = 0.85;
const smallLetter = /^\p{Ll}/u;

const isBody = (setting: Setting): boolean => setting === 'opens' || setting === 'continues';

/** How surprising it is, by their words, that the second line follows the first in this setting. */
export function surpriseOfText(
  before: MeasuredLine,
  line: MeasuredLine,
  from: Setting,
  to: Setting,
  writing: WritingSystem,
): number {
  const broken =
    isBody(from) && to !== 'continues' && (writing.breaksWord(before.text) || before.isStretched);
  return (broken ? neverSo : 0) + entering[to](before, line, from, writing);
}

const entering: Readonly<
  Record<Setting, (before: MeasuredLine, line: MeasuredLine, from: Setting, writing: WritingSystem) => number>
> = {
  opens(before, line, from, writing) {
    if (!isBody(from)) return dashed.test(line.text) ? 4 : figure.test(line.text) ? rarityOfFigure : 0;
    // A last line may have any width, a full one hardly: that it looks full by chance has to be paid for.
    const looksFull = Math.log(Math.max(1, before.measure / writing.raggedness));
    return rarityOfLastLine + looksFull + paragraphEnd[before.ending];
  },
  continues(before, line, from, writing) {
    if (!isBody(from)) return neverSo + 3;
    const dash = dashed.test(line.text) ? rarityOfDash : 0;
    if (isSalutation(before) && !smallLetter.test(line.text)) return dash + rarityOfRunOver;
    if (before.ending === 'sentence') return dash + writing.surpriseOfSentenceEnd(before.text, line.text);
    return (
      dash + 0.2 + (writing.breaksWord(before.text) ? 0 : writing.surpriseOfGoingOn(before.text, line.text))
    );
  },
  displayed(before, line, from, writing) {
    const rarity = isBody(from)
      ? rarityOfDisplay + beforeDisplay[before.ending]
      : rarityOfMoreDisplay + (line.cue === 'credit' && runsOver(before) ? 3 : 0) + afterByline(before, line);
    const isPlain = !writing.writesTitlesAsSentences && writing.isSetAsSentence(line.text);
    const sentence = isBody(from) && isPlain ? 3 : 0;
    return rarity + sentence;
  },
  'displayed-on'(before, line, from, writing) {
    if (isBody(from)) return Infinity;
    // A Korean title that ends with a verb is whole.
    if (dashed.test(line.text) && closesWhatOpened(before.text, line.text)) return rarityOfMoreDisplay;
    const verb = writing.id === 'hangul' ? writing.surpriseOfGoingOn(before.text, line.text) : 0;
    const parts = verb + (dashed.test(line.text) ? neverSo : 0);
    return (runsOver(before) ? 2.5 : rarityOfRunOver) + parts;
  },
};

/** Whether a bracket or quotation that the one line opens is closed in the other, so that both are one heading. */
function closesWhatOpened(before: string, text: string): boolean {
  return !isBalanced(before) && isBalanced(before + text);
}

/** Whether a line greets, holds nothing else and leaves room, so that what it opens begins below it. */
function isSalutation({ cue, text, width, measure }: MeasuredLine): boolean {
  return cue === 'salutation' && greets.test(text) && width.most < measure * mostOfGreeting;
}

/** A byline is the last of a head: text follows it, seldom more display type. */
function afterByline(before: MeasuredLine, line: MeasuredLine): number {
  return before.cue === 'byline' && line.cue === undefined ? 1.5 : 0;
}

/** A display line wider than the column, and not yet at its credit, may go on in the next. */
function runsOver({ width, measure, cue }: MeasuredLine): boolean {
  return width.most > measure * 1.05 && !cue;
}

/**
 * How surprising the first line's width is, given what the second is: a line that goes on must be so full that
 * the next word did not fit, and no line is wider than its column.
 */
export function surpriseOfFill(
  before: MeasuredLine,
  line: MeasuredLine,
  from: Setting,
  to: Setting,
  writing: WritingSystem,
): number {
  if (!isBody(from)) return 0;
  const cost = surpriseOfOverrun(before, from, writing);
  if (to !== 'continues') return cost;
  const room = roomFor(before, from, writing);
  const drawnApart = before.isStretched ? mostDrawnApart : 0;
  const next = writing.headWidth(line.text);
  const empty = room - drawnApart - before.width.most - next - writing.slack * before.measure;
  // The shorter the word that did not fit, the less it can be chance that the line before is just so full.
  const closeness = Math.log(Math.max(1, next) / writing.raggedness);
  return cost + closeness + (empty > 0 ? Math.min(9, 2 + 2 * empty) : 0);
}

/** How surprising it is that a line of this setting stands out beyond its column. */
export function surpriseOfOverrun(line: MeasuredLine, setting: Setting, writing: WritingSystem): number {
  if (!isBody(setting)) return 0;
  const allowed = Math.min(writing.crowding * line.measure + 0.6, line.overrun + 0.3);
  return Math.min(10, 4 * Math.max(0, line.width.least - roomFor(line, setting, writing) - allowed));
}

/** How wide a line of this setting may be. */
export function roomFor(line: MeasuredLine, setting: Setting, writing: WritingSystem): number {
  const hang = writing.opensWithHanging(line.text) ? writing.hang : 0;
  return line.measure + hang - (setting === 'opens' ? writing.indent : 0);
}
