import type { Lang } from '../model/lang.ts';
import { spokenIn, type SpokenLang } from './t.ts';

/** A kind of change in plain words: what it is called beside an article, and one sentence on what it does. */
export interface ChangeWords {
  readonly name: string;
  readonly summary: string;
}

type ByLang = Readonly<Record<SpokenLang, ChangeWords>>;

/** The changes that the fixes make, by the fix's id. */
const fixes: Readonly<Record<string, ByLang>> = {
  'drop-controls': {
    'zh-Hans': { name: '看不见的字符', summary: '去掉控制字符和零宽字符，没有一台印刷机印过它们。' },
    en: {
      name: 'invisible characters',
      summary: 'Removes control and zero-width characters, which no press ever printed.',
    },
  },
  'drop-soft-hyphens': {
    'zh-Hans': { name: '行内的软连字符', summary: '去掉行内的软连字符，那里并没有印出连字符。' },
    en: {
      name: 'soft hyphens',
      summary: 'Removes soft hyphens inside lines, where no hyphen was printed.',
    },
  },
  compose: {
    'zh-Hans': { name: '拆散的附加符号', summary: '把字母和属于它的附加符号重新合成一个字。' },
    en: {
      name: 'parted accents',
      summary: 'Puts letters and the marks that belong to them together again.',
    },
  },
  'unify-radicals': {
    'zh-Hans': { name: '部首充作的字', summary: '把误作部首的字换回它所代表的字。' },
    en: {
      name: 'radicals for characters',
      summary: 'Replaces dictionary radicals by the characters they stand for.',
    },
  },
  'unify-ellipses': {
    'zh-Hans': { name: '省略号', summary: '把误作数学符号⋯的省略号换回标点。' },
    en: {
      name: 'dots of omission',
      summary: 'Replaces the mathematical sign ⋯ by the dots of punctuation it stands for.',
    },
  },
  'split-ligatures': {
    'zh-Hans': { name: '连字', summary: '把连写的字母（ﬁ、ﬂ、ﬀ）还原成各自的字母。' },
    en: {
      name: 'joined letters',
      summary: 'Writes joined letters (ﬁ, ﬂ, ﬀ) as the letters they stand for.',
    },
  },
  'close-letter-spacing': {
    'zh-Hans': { name: '拉开的字距', summary: '收拢为撑满一行而拉开的字。' },
    en: {
      name: 'letters spaced out',
      summary: 'Closes up lines whose characters were spaced out to fill the width.',
    },
  },
  undouble: {
    'zh-Hans': { name: '重复的字', summary: '去掉为显粗重而描印两遍的标题里多出的一遍。' },
    en: {
      name: 'words painted twice',
      summary: 'Removes the second copy of a headline that was painted twice to look bold.',
    },
  },
  'close-spaces': {
    'zh-Hans': { name: '多余的空格', summary: '去掉汉字之间和数字旁边的空格，排印时并没有它们。' },
    en: {
      name: 'needless spaces',
      summary: 'Removes spaces between Chinese characters and beside figures, which print does not have.',
    },
  },
  'fold-spaces': {
    'zh-Hans': { name: '连续的空格', summary: '提取时写成几个的空格，只留一个。' },
    en: { name: 'runs of spaces', summary: 'Leaves one space where the extraction wrote several.' },
  },
};

/** The changes made while lines become an article, by the id under which they are recorded. */
const stages: Readonly<Record<string, ByLang>> = {
  'join-hyphen': {
    'zh-Hans': { name: '行末的连字符', summary: '接起在行末断开的外文词，去掉断词的连字符。' },
    en: {
      name: 'words broken at line ends',
      summary: 'Joins words that were broken at the end of a line and takes the hyphen away.',
    },
  },
  'join-drop-cap': {
    'zh-Hans': { name: '下沉的首字母', summary: '把文首放大下沉、被单独读出的字母接回它的词。' },
    en: {
      name: 'drop caps',
      summary: 'Puts a large first letter that was read by itself back before its word.',
    },
  },
  'deck-dash': {
    'zh-Hans': { name: '副题前的破折号', summary: '副题前的破折号只是标记，不算副题里的字。' },
    en: {
      name: 'dash before the deck',
      summary: 'Takes away the dash before a deck, which is a sign and none of its words.',
    },
  },
  'part-names': {
    'zh-Hans': { name: '姓名前后的空格', summary: '补上提取时丢失的、隔开姓名和身份的空格。' },
    en: {
      name: 'spaces beside names',
      summary: 'Gives back the spaces that part names from roles, where the extraction lost them.',
    },
  },
  'credit-brackets': {
    'zh-Hans': { name: '摄影署名的括号', summary: '图片署名另存，不带原来的括号。' },
    en: {
      name: 'brackets of a credit',
      summary: 'Keeps the credit of a picture by itself, without its brackets.',
    },
  },
};

/** Tells a change in plain words; one that has none here goes by its id. */
export function changeWords(lang: Lang, id: string): ChangeWords {
  return (fixes[id] ?? stages[id])?.[spokenIn(lang)] ?? { name: id, summary: '' };
}

/** Gives the ids of the changes that are made while lines become an article. */
export const stageChanges: readonly string[] = Object.keys(stages);
