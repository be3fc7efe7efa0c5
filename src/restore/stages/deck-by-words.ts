import { endsInVerb, leansOnVerb } from '../writing/hangul.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

const fewestLetters = 6;
const words = /\S+/gu;
const capital = /^[“"‘'(]?\p{Lu}/u;
const longWord = /^[“"‘'(]?\p{L}{4,}/u;
const sentenceEnd = /[.!?:;…][”"’')]?$/u;
// In the middle of a title none of these has a capital.
const smallWord =
  /^(?:The|An?|And|But|For|From|How|If|In|Of|On|Or|To|What|When|Where|Which|While|Who|Why|With)$/u;
// Long words that have none there either.
const smallInTitles = /^(?:from|into|onto|over|than|that|till|upon|when|with)$/u;
const fewestOfTitle = 3;

/**
 * Finds where a deck begins on the line of its headline, by how the two are written: in English the headline is a title,
 * with capitals, and the deck a sentence; in Korean the headline ends with a verb. Undefined where they do not differ.
 */
export function deckByWords(text: string, writing: WritingSystem): number | undefined {
  const hasTitles = writing.id === 'latin' && !writing.writesTitlesAsSentences;
  const at = hasTitles ? afterTitle(text) : writing.id === 'hangul' ? afterVerb(text) : undefined;
  if (at === undefined) return undefined;
  const isLong = (part: string): boolean => (part.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
  return isLong(text.slice(0, at)) && isLong(text.slice(at)) ? at : undefined;
}

/** A sentence begins with the last capital before its first long word in small letters, or with a small word's. */
function afterTitle(text: string): number | undefined {
  const all = [...text.matchAll(words)];
  const plain = all.findIndex(
    ([word]) => longWord.test(word) && !capital.test(word) && !smallInTitles.test(word),
  );
  if (plain < 0) return undefined;
  const start = all.findIndex(([word], i) => i >= fewestOfTitle && i < plain && smallWord.test(word));
  const last = start >= 0 ? start : all.findLastIndex(([word], i) => i < plain && capital.test(word));
  const title = all.slice(0, last);
  const isTitle = last >= fewestOfTitle && title.every(([word]) => !sentenceEnd.test(word));
  return isTitle ? text.slice(0, all[last]!.index).trimEnd().length : undefined;
}

function afterVerb(text: string): number | undefined {
  const borders = [...text.matchAll(/(?<=\S)\s(?=\S)/gu)].map(({ index }) => index);
  const ends = borders.filter((at) => endsInVerb(text.slice(0, at)) && !leansOnVerb.test(text.slice(at + 1)));
  return ends.length === 1 ? ends[0] : undefined;
}
