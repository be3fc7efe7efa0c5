import type { Fix } from './fix.ts';

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const spacedPair = /[\p{Script=Han}](?= [\p{Script=Han}])/gu;
const closedPair = /[\p{Script=Han}](?=[\p{Script=Han}])/gu;
const oneSpace = /(?<=\S) (?=\S)/gu;
const latinLetters = /^\S(?: \S){5,}(?: {2,}\S(?: \S)*)*$|^\S(?: \S)*(?: {2,}\S(?: \S)*)+$/u;
const fewestPairs = 4;

/**
 * Closes lines that a compositor drew apart to fill the measure, or to make a heading look wider.
 *
 * A Chinese line counts as letter-spaced when its characters stand apart far more often than together; marks
 * of punctuation may stay closed up. A Latin line counts when it is nothing but single characters; two spaces
 * and more between them part words.
 */
export const closeLetterSpacing: Fix = {
  id: 'close-letter-spacing',
  summary: 'Closes up lines whose characters were spaced out to fill the width.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['码 头 上 还 亮 着 灯 ， 船 工', '码头上还亮着灯，船工'],
    ['在 老 城“ 等 船 ”等 了 三 十 年', '在老城“等船”等了三十年'],
    ['T H E   P A C K E T', 'THE PACKET'],
  ],
  keeps: ['本报记者 柳听潮 通讯员 江小满', '摄影 柳听潮', 'A B C D', 'I saw a b', '东 西'],
  changesSpacing: true,
  restore(text) {
    if (!text.includes(' ')) return text;
    const line = text.trim();
    if (han.test(line)) return isLetterSpaced(line) ? line.replace(oneSpace, '') : text;
    return latinLetters.test(line) && (line.match(/\p{L}/gu)?.length ?? 0) >= 6 ? closeLatin(line) : text;
  },
};

function isLetterSpaced(line: string): boolean {
  const apart = line.match(spacedPair)?.length ?? 0;
  const together = line.match(closedPair)?.length ?? 0;
  return apart >= fewestPairs && apart >= 3 * together;
}

function closeLatin(line: string): string {
  return line
    .split(/ {2,}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
