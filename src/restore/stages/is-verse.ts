import type { WritingSystem } from '../writing/writing-system.ts';
import type { SetLine } from './set-lines.ts';

const capital = /^[“‘"'(—–]*\p{Lu}/u;
const pause = /[,;:—–-][”’"']?$/u;
const figures = /\d/u;
const mark = /\p{P}/gu;
const chinesePause = /[，、；：。！？…—]["”’」』]?$/u;
const unpunctuated = { least: 4, most: 7 } as const;

/** Tells whether short lines are verse, by what only verse does in the line's writing. */
export function isVerse(
  lines: readonly SetLine[],
  before: SetLine | undefined,
  writing: WritingSystem,
): boolean {
  // The last line of a paragraph is short too, but it goes on with the line before it.
  const goesOn = before && before.ending !== 'sentence' && !before.setting.startsWith('displayed');
  if (goesOn) return false;
  return writing.id === 'cjk' ? isChineseVerse(lines) : isLatinVerse(lines, writing);
}

/**
 * Every line begins with a capital, though most do not follow a sentence's end and the next word would have found
 * room; some end with a comma or such, the last with its sentence, and no word is broken.
 */
function isLatinVerse(lines: readonly SetLine[], writing: WritingSystem): boolean {
  if (!lines.every(({ text }) => capital.test(text) && !writing.breaksWord(text) && !figures.test(text)))
    return false;
  const inner = lines.slice(0, -1);
  const unfinished = inner.filter(({ ending }) => ending !== 'sentence').length;
  const pauses = inner.filter(({ text }) => pause.test(text)).length;
  const early = inner.filter((line, i) => hadRoom(line, lines[i + 1]!, writing)).length;
  return (
    unfinished >= inner.length / 2 &&
    pauses >= 1 &&
    early >= inner.length * 0.9 &&
    !lines.some(({ text }) => isAllCapitals(text)) &&
    isWritten(lines, writing) &&
    lines.at(-1)!.ending === 'sentence'
  );
}

const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

/** Words in small letters within the lines: titles are set otherwise. */
function isWritten(lines: readonly SetLine[], writing: WritingSystem): boolean {
  return lines.filter(({ text }) => writing.isSetAsSentence(text)).length >= lines.length * 0.7;
}

function hadRoom(line: SetLine, next: SetLine, writing: WritingSystem): boolean {
  return line.width.most + writing.space + writing.headWidth(next.text) <= line.measure;
}

/**
 * Lines of one length whose marks all stand at the same places, or that hold none; or lines of many lengths that
 * nearly all end with a mark and mostly not with a sentence. A narrow column of prose has one length, and its
 * marks where they fall.
 */
function isChineseVerse(lines: readonly SetLine[]): boolean {
  const texts = lines.map(({ text }) => text);
  if (texts.some((text) => figures.test(text) || !/^[\p{Script=Han}\p{P}\s]+$/u.test(text))) return false;
  const patterns = new Set(texts.map((text) => patternOf(text)));
  if (patterns.size === 1) return isRegular(texts);
  return isFree(lines, texts);
}

/** Where the marks stand in a line, but for which they are. */
function patternOf(text: string): string {
  return text.replace(mark, '，').replace(/[^，]/gu, '字');
}

function isRegular(texts: readonly string[]): boolean {
  const first = texts[0]!;
  const hasMarks = /\p{P}/u.test(first);
  if (hasMarks) return chinesePause.test(first) && !texts.every((text) => /[。！？]$/u.test(text));
  return (
    texts.length % 2 === 0 && first.length >= unpunctuated.least + 1 && first.length <= unpunctuated.most
  );
}

function isFree(lines: readonly SetLine[], texts: readonly string[]): boolean {
  const ended = texts.filter((text) => chinesePause.test(text)).length;
  const unfinished = lines.slice(0, -1).filter(({ text }) => !/[。！？…]["”’」』]?$/u.test(text)).length;
  const within = texts.filter((text) => /[。！？；]./u.test(text)).length;
  const spread = new Set(texts.map((text) => text.length)).size;
  return (
    ended >= texts.length * 0.9 &&
    unfinished >= (texts.length - 1) / 2 &&
    within === 0 &&
    spread >= 2 &&
    lines.at(-1)!.ending === 'sentence'
  );
}
