import type { Lang } from '../model/lang.ts';
import { deskLang, type DeskLang } from './desk-lang.ts';

/** A kind of doubt in an archivist's words: what it is called, and why it matters. */
export interface DoubtName {
  readonly name: string;
  readonly why: string;
}

const names: Readonly<Record<string, Readonly<Record<DeskLang, DoubtName>>>> = {
  'correction-clash': {
    'zh-Hans': { name: '更正合不上', why: '有人做过决定，现在却用不上了。' },
    en: {
      name: 'Correction that no longer fits',
      why: 'A person has decided, and the decision cannot be applied any more.',
    },
  },
  'columns-side-by-side': {
    'zh-Hans': { name: '几栏并在一行', why: '整版的段落都可能是两栏混在一起的。' },
    en: { name: 'Columns side by side', why: 'Every paragraph of the page may run across two columns.' },
  },
  'maybe-several-articles': {
    'zh-Hans': { name: '可能不止一篇', why: '每篇报道的网址由此而定，网址定了就不再改。' },
    en: {
      name: 'Perhaps several articles',
      why: 'Articles get their addresses here, and addresses stay for ever.',
    },
  },
  'column-order': {
    'zh-Hans': { name: '栏的次序', why: '可能有一整栏排错了位置。' },
    en: { name: 'Order of columns', why: 'A whole column may stand in the wrong place.' },
  },
  'columns-moved': {
    'zh-Hans': { name: '栏挪了位置', why: '程序把几栏挪到了看来该在的地方。' },
    en: { name: 'Columns moved', why: 'Columns were put where they seem to belong.' },
  },
  'hyphen-at-line-end': {
    'zh-Hans': { name: '行末的连字符', why: '有一个词要不要连字符，看不出来。' },
    en: { name: 'Hyphen at a line’s end', why: 'Whether one word has a hyphen cannot be told.' },
  },
  'space-at-line-end': {
    'zh-Hans': { name: '行末的空格', why: '有一处要不要空格，看不出来。' },
    en: { name: 'Space at a line’s end', why: 'Whether a space stands in one place cannot be told.' },
  },
  mojibake: {
    'zh-Hans': { name: '编码不对', why: '全文的字可能都不是印出来的字。' },
    en: { name: 'Wrong encoding', why: 'The whole text may be other characters than were printed.' },
  },
  'section-order': {
    'zh-Hans': { name: '各节的次序', why: '文字排到了别的小标题下面，意思就变了，链接也会指错。' },
    en: {
      name: 'Order of sections',
      why: 'Text under another heading says what was never printed, and links lead to the wrong place.',
    },
  },
  'turned-headline': {
    'zh-Hans': { name: '哪一行是标题', why: '报道的名字可能是一个小标题，各节的次序也就不对。' },
    en: {
      name: 'Which line is the headline',
      why: 'The article may go by the name of a section, with its sections in the wrong order.',
    },
  },
  'no-headline': {
    'zh-Hans': { name: '没有标题', why: '报道用了一个没有印过的名字。' },
    en: { name: 'No headline', why: 'The article goes by a name that nobody printed.' },
  },
  'jump-without-partner': {
    'zh-Hans': { name: '找不到下文', why: '报道缺了结尾，或者结尾自成了一篇。' },
    en: {
      name: 'Goes on nowhere',
      why: 'The end of the article is missing, or stands as an article of its own.',
    },
  },
  'turned-without-heading': {
    'zh-Hans': { name: '标题前面的文字', why: '整段的文字可能排错了地方。' },
    en: { name: 'Text before the headline', why: 'Whole paragraphs may stand in the wrong place.' },
  },
  'headline-or-kicker': {
    'zh-Hans': { name: '主题还是引题', why: '目录、检索和引文里，用的可能是引题而不是主题。' },
    en: { name: 'Headline or kicker', why: 'The name an article goes by in every list may be its kicker.' },
  },
  'repeated-line': {
    'zh-Hans': { name: '重复的一行', why: '可能少了印出来的一行。' },
    en: { name: 'Repeated line', why: 'A printed line may be missing.' },
  },
  unreadable: {
    'zh-Hans': { name: '认不出的文字', why: '在这里改不好，只能知道它不可靠。' },
    en: { name: 'Text that cannot be read', why: 'It cannot be mended here, only known for what it is.' },
  },
  'heading-without-text': {
    'zh-Hans': { name: '没有下文的小标题', why: '一行排成了别的东西，字没有少。' },
    en: { name: 'Heading without text', why: 'One line is set as the wrong thing; no word of it is lost.' },
  },
  'private-use': {
    'zh-Hans': { name: '认不出的字', why: '一个字，要看原报才知道。' },
    en: { name: 'Character without meaning', why: 'One character; the printed page shows which.' },
  },
  'unreadable-character': {
    'zh-Hans': { name: '缺失的字', why: '一个字，要看原报才知道。' },
    en: { name: 'Character that was not read', why: 'One character; the printed page shows which.' },
  },
};

/** Names a kind of doubt; one that has no name here goes by its rule. */
export function doubtName(lang: Lang, rule: string): DoubtName {
  return names[rule]?.[deskLang(lang)] ?? { name: rule, why: '' };
}
