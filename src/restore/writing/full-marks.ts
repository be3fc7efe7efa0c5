const mayBeHalf = /[.,;:?!．]/u;
const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇”’」』）)》】％%…]';
// 一.选菜 has a number, and 一九八六.三 a day: neither stop ends anything.
const figure = '[〇一二三四五六七八九十百]';
const isNumber = `(?<=^\\s*[（(]?${figure}+[）)]?)|(?<=${figure})(?=.${figure})`;
const afterWide = `(?<=${wide}["']?)(?!${isNumber})[.．,;:?!](?!\\.)`;
// 3.5, 1,234, J.K. and addresses have no marks of Chinese; a figure or a word at a line's end may end its sentence.
const atEnd = `[.．,;:?!](?=[”’」』）)》】"']*$)(?<=${wide}.*(?:\\d|\\p{Script=Latin}{2}).)`;
const dots = `(?<=${wide})\\.{2,}`;
const mark = new RegExp(`${dots}|${afterWide}|${atEnd}`, 'gu');

const full: Readonly<Record<string, string>> = {
  '.': '。',
  '．': '。',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/**
 * Reads half-width marks of Chinese and Japanese as the full ones they stand for, character by character: 停航. as 停航。
 * Typists write so, and so do papers of science. It is for judging a text only; what was printed stays.
 */
export function withFullMarks(text: string): string {
  if (!mayBeHalf.test(text)) return text;
  return text.replace(mark, (found) => full[found] ?? '…'.repeat(found.length));
}
