import type { Fix } from './fix.ts';

const letter = /[\p{L}\p{Script=Han}]/gu;
const imitatedSound = /[！!—―]/u;
// A cry of several words and its copy, with no space between: what is printed twice has one there. In Chinese and
// Japanese it has more characters than a slogan that people shout twice.
const cryAndCopy = /^(\S+\s\S.*!|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，、]{8,}！)\1+$/u;
// Words that Chinese doubles by itself, character by character: a slogan of them is not painted twice.
const reduplicated =
  /^(?:(?:平平安安|高高兴兴|干干净净|清清爽爽|快快乐乐|红红火火|热热闹闹|认认真真|踏踏实实|明明白白|老老实实|开开心心|健健康康|和和美美|漂漂亮亮|轻轻松松|欢欢喜喜|舒舒服服|整整齐齐|顺顺利利|实实在在|清清楚楚|团团圆圆)[，、\s]?)+$/u;
// AvisAvis, BekanntmachungBekanntmachung: no word has a capital inside and begins anew with it.
const capitalWord = /^(\p{Lu}\p{Ll}{3,})\1{1,3}$/u;
// Headings too short to be known by their form.
const shortHeadings =
  '启事 啟事 公告 通告 布告 佈告 通知 声明 聲明 讣告 訃告 訃報 谨告 謹告 更正 鸣谢 鳴謝 致谢 招领 招領 遗失 遺失 寻人 尋人 征婚 招聘 招生 广告 廣告 広告 来信 來信 天气 天氣 社论 社論 社説 短评 短評 공고 알림 부고 광고 사설 날씨'.split(
    ' ',
  );
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const copies = [4, 3, 2] as const;
const shortestDoubled = 6;
const doubledItself = { 4: /(\p{L})\1{7}/u, 3: /(\p{L})\1{5}/u, 2: /(?!)/u } as const;
const longestHeadline = 200;
const paintedHeadings = new Map(
  shortHeadings.flatMap((heading) =>
    copies.flatMap((n) => [
      [heading.repeat(n), heading],
      [[...heading].map((character) => character.repeat(n)).join(''), heading],
    ]),
  ),
);

/**
 * Removes the copies that fake bold left behind, character by character or run by run.
 *
 * Bold type is often painted twice or more, a hair apart, and an extractor can read every painting. A line
 * counts as doubled only when the whole of it is a chain of repeated runs: single doubled letters are ordinary
 * words. More than four equal copies is true repetition, and so are imitated sounds and cries.
 *
 * @see https://github.com/jsvine/pdfplumber/issues/71
 */
export const undouble: Fix = {
  id: 'undouble',
  summary: 'Removes the second copy of a headline that was painted twice to look bold.',
  writing: ['cjk', 'hangul', 'latin'],
  examples: [
    ['绿绿水水青青山山', '绿水青山'],
    ['渡口渡口留在留在““新城新城””的岸边的岸边', '渡口留在“新城”的岸边'],
    ['老老老码码码头头头', '老码头'],
    ['TTHHEE TTIIMMEESS', 'THE TIMES'],
    ['The Last BoatThe Last Boat', 'The Last Boat'],
    ['BekanntmachungBekanntmachung', 'Bekanntmachung'],
    ['启启事事', '启事'],
    ['公告公告', '公告'],
    ['IIccee GGoonnee!!', 'Ice Gone!'],
    ['救救救救救救这这这棵棵棵银银银杏杏杏！！！', '救救这棵银杏！'],
    ['The Ice Is Gone!The Ice Is Gone!', 'The Ice Is Gone!'],
    ['渡船明天，又要开航！渡船明天，又要开航！', '渡船明天，又要开航！'],
  ],
  keeps: [
    '高高兴兴',
    '平平安安高高兴兴',
    'XXII',
    '1100',
    '112233',
    'bookkeeper',
    '迎战！迎战！',
    '中国人民万岁！中国人民万岁！',
    '哈哈哈哈哈哈',
    '叮叮叮当当当咚咚咚锵锵锵！！！',
    '冲冲冲杀杀杀打打打拼拼拼干干干！！！',
    'mama papa',
    'Baden-Baden',
    '来来来',
    '常常想想',
    '————————',
    'very very',
    '来信三元，来信三元，来信三元，来信三元，来信三元，来信三元，',
  ],
  changesSpacing: true,
  restore(text) {
    const line = text.trim();
    if (line.length > longestHeadline || standsAlone(line)) return text;
    const word = capitalWord.exec(line)?.[1] ?? paintedHeadings.get(line);
    if (word !== undefined) return word;
    const single = singleOf(line);
    // What is still a chain of copies was printed more than four times: a refrain, a row of a table.
    return single === undefined || singleOf(single) !== undefined ? text : single;
  },
};

function singleOf(line: string): string | undefined {
  if (!mayBeDoubled(line)) return undefined;
  const singles = copies.map((n) => (hanOrKana.test(line) ? undoubleRuns(line, n) : undoubleWords(line, n)));
  return singles.find((single) => single !== undefined && new Set(single).size > 1);
}

/** Whether some character stands in the line once only, so that nothing was painted twice: true of nearly all lines. */
function standsAlone(line: string): boolean {
  for (const character of line) {
    if (line.indexOf(character) === line.lastIndexOf(character) && character.trim() !== '') return true;
  }
  return false;
}

function mayBeDoubled(line: string): boolean {
  if (reduplicated.test(line)) return false;
  const letters = line.match(letter) ?? [];
  const isCry = imitatedSound.test(line) && !cryAndCopy.test(line);
  if (isCry && !isWordsLetterByLetter(line, letters)) return false;
  return letters.length >= shortestDoubled && new Set(letters).size > 1;
}

/**
 * Whether every single mark and letter stands there more than once, in a line that spells more than a sound, or one word
 * of which doubles a letter by itself (救救) as no sound beaten three times does.
 */
function isWordsLetterByLetter(line: string, letters: readonly string[]): boolean {
  const kinds = new Set(letters).size;
  return copies.some((n) => {
    const isMore = kinds >= shortestDoubled || (kinds === shortestDoubled - 1 && doubledItself[n].test(line));
    return isMore && line.split(/\s+/u).every((word) => singleLetters(word, n) !== undefined);
  });
}

/** Reads a line as runs that stand n times each; undefined when it is no such chain. White space is passed over. */
function undoubleRuns(line: string, n: number): string | undefined {
  const characters = [...line.replace(/\s+/gu, '')];
  // ends[i] is the shortest run that ends at i in a chain from the start; the fewest runs are not needed, since
  // every reading of the same line as a chain gives the same single text.
  const from: (number | undefined)[] = [0];
  for (let end = n; end <= characters.length; end += n) {
    for (let start = end - n; start >= 0 && from[end] === undefined; start -= n) {
      if (from[start] !== undefined && isRepeated(characters, start, end, n)) from[end] = start;
    }
  }
  if (characters.length % n || from[characters.length] === undefined) return undefined;
  let single = '';
  for (let end = characters.length; end > 0; end = from[end]!) {
    const start = from[end]!;
    single = characters.slice(start, start + (end - start) / n).join('') + single;
  }
  return single;
}

/** Latin lines repeat as a whole, or letter by letter within every word; in between lie true words (mama). */
function undoubleWords(line: string, n: number): string | undefined {
  const whole = new RegExp(`^(.{${shortestDoubled},}?)(?:\\s*\\1){${n - 1}}$`, 'u').exec(line)?.[1];
  if (whole !== undefined && /\p{L}.*\s.*\p{L}/u.test(whole)) return whole.trim();
  const words = line.split(/\s+/u).map((word) => singleLetters(word, n));
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

function singleLetters(word: string, n: number): string | undefined {
  const characters = [...word];
  if (characters.length % n) return undefined;
  const isCopy = characters.every((character, i) => character === characters[i - (i % n)]);
  return isCopy ? characters.filter((_, i) => i % n === 0).join('') : undefined;
}

function isRepeated(characters: readonly string[], start: number, end: number, n: number): boolean {
  const length = (end - start) / n;
  for (let i = start + length; i < end; i++) if (characters[i] !== characters[i - length]) return false;
  return true;
}
