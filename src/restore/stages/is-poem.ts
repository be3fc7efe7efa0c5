import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';

const figures = /[\d０-９]/u;
const inner = /[，。！？；：、].*[^，。！？；：、…—”’」』]/u;
const finalMark = /[，。！？；：、…—][”’」』]?$/u;
const sentenceEnd = /[。！？…][”’」』]?$/u;
const chineseText = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{P}\s]+$/u;
const capital = /^[“‘"'„«(—–]*\p{Lu}/u;
const pause = /[,;:—–-][”’"'“]?$/u;
// In ems: the next character would have found room, even if a mark had to come along.
const room = 1.5;
const shareOfShort = 0.4;
// Where no line has any mark there is no sentence at all, and lines so short are no column's.
const unmarked = { widest: 12, room: 1, shareOfShort: 0.3 } as const;
const enoughLines = 6;

/** Tells whether lines that nothing else stands beside are a poem's. */
export function isPoem(lines: readonly Line[], writing: WritingSystem): boolean {
  const texts = lines.map(({ text }) => text);
  if (texts.some((text) => figures.test(text))) return false;
  if (writing.id === 'latin') return isLatinPoem(texts, writing);
  return (
    writing.id === 'cjk' && texts.every((text) => chineseText.test(text)) && isChinesePoem(texts, writing)
  );
}

/** Couplets whose marks stand at the same places; or lines with a mark at most at their ends, and of many lengths. */
function isChinesePoem(texts: readonly string[], writing: WritingSystem): boolean {
  if (texts.every((text) => inner.test(text))) return new Set(texts.map(patternOf)).size === 1;
  if (texts.some((text) => inner.test(text))) return false;
  const marked = texts.filter((text) => finalMark.test(text)).length;
  // Where every line ends with a mark, paragraphs of one line would end with a sentence.
  if (marked === texts.length)
    return 3 * texts.filter((text) => !sentenceEnd.test(text)).length >= texts.length;
  if (marked === 0 && columnOf(texts, writing) <= unmarked.widest)
    return shareWithRoom(texts, writing, unmarked.room) >= unmarked.shareOfShort;
  return marked <= texts.length / 2 && shareWithRoom(texts, writing, room) >= shareOfShort;
}

function patternOf(text: string): string {
  return text.replace(/\p{P}/gu, '，').replace(/[^，]/gu, '字');
}

/**
 * All lines begin with a capital though most do not follow the end of a sentence, and some end with a comma or such. In
 * German a few lines of prose can begin so by chance; then they fill their column.
 */
function isLatinPoem(texts: readonly string[], writing: WritingSystem): boolean {
  const before = texts.slice(0, -1);
  const open = before.filter((text) => writing.endingOf(text) !== 'sentence');
  const written = texts.filter((text) => writing.isSetAsSentence(text));
  return (
    texts.every((text) => capital.test(text) && /\p{Ll}/u.test(text) && !writing.breaksWord(text)) &&
    open.length >= before.length / 2 &&
    before.some((text) => pause.test(text)) &&
    written.length >= texts.length * 0.7 &&
    writing.endingOf(texts.at(-1)!) === 'sentence' &&
    (texts.length >= enoughLines || shareWithRoom(texts, writing) >= shareOfShort)
  );
}

/** Of the lines but the last, those that end no sentence though the next word would have found room. */
function shareWithRoom(texts: readonly string[], writing: WritingSystem, characters = 0): number {
  const column = columnOf(texts, writing);
  const short = texts.slice(0, -1).filter((text, i) => {
    const next = characters || writing.space + writing.headWidth(texts[i + 1]!);
    return !sentenceEnd.test(text) && writing.widthOf(text).most + next <= column;
  });
  return short.length / (texts.length - 1);
}

function columnOf(texts: readonly string[], writing: WritingSystem): number {
  return Math.max(...texts.map((text) => writing.widthOf(text).most));
}
