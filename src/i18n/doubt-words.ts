import type { Doubt } from '../model/change.ts';
import type { Lang } from '../model/lang.ts';
import { spokenIn, type SpokenLang } from './t.ts';

/** The doubts in plain words for readers, by the rule's id, which never changes. */
const reasons: Readonly<Record<string, Readonly<Record<SpokenLang, string>>>> = {
  'no-headline': {
    'zh-Hans': '没有印出标题，权用正文的头几个字。',
    en: 'No headline was printed, so the first words of the text stand in for it.',
  },
  'headline-or-kicker': {
    'zh-Hans': '几行标题排在一起，除了次序和措辞，分不出引题、主题和副题。',
    en: 'Several display lines stand together, and nothing but their order and wording tells headline, kicker and deck apart.',
  },
  'section-order': {
    'zh-Hans': '小标题排在它那一节的后面，看不出导语到哪里为止、这一节从哪里开始。',
    en: 'A heading stands after its section, and nothing shows where the lead ends and the section begins.',
  },
  'repeated-line': {
    'zh-Hans': '有一行重复出现，当作印了两遍的标题只留一行；也可能本来就是叠句或表格。',
    en: 'A line stood twice and was taken for one line painted twice; it may be a refrain or a row of a table.',
  },
  'turned-without-heading': {
    'zh-Hans': '标题之前的文字没有小标题，所以接在最后一节后面。',
    en: 'The text before the headline has no heading of its own, so it follows the last section.',
  },
  'heading-without-text': {
    'zh-Hans': '这一行像小标题，后面却没有文字，所以排作一段。',
    en: 'This looks like a heading but no text follows it, so it stands as a paragraph.',
  },
  'columns-side-by-side': {
    'zh-Hans': '这里几栏并排在一行里，看不出哪一段接哪一段，所以各栏的每一行都照收到的次序单独排。',
    en: 'Columns stand side by side on one line here and nothing proves which part belongs to which, so every part stands by itself in the order received.',
  },
  'columns-moved': {
    'zh-Hans': '扫描文本里各栏的次序是乱的，现在的次序是按栏的高度和断开的句子排回来的。',
    en: 'Columns stood in another order in the scan; their height and the sentences broken off between them tell the order they have now.',
  },
  'column-order': {
    'zh-Hans': '上一段已经完了，这一行却从半句接起；可能有一栏排错了位置，看不出它该在哪里。',
    en: 'This line goes on in mid-sentence after the end of a paragraph; a column may stand in the wrong place, and nothing proves where it belongs.',
  },
  'maybe-several-articles': {
    'zh-Hans': '这里可能另起一篇文章，但没有凭据，所以仍排在这一篇里。',
    en: 'Another article may begin here, but nothing proves it, so it stands in this one.',
  },
  'jump-without-partner': {
    'zh-Hans': '有一行转版或接版的话，看不出接的是哪一篇。',
    en: 'A jump line leads to or comes from another page, but which text there belongs to it cannot be told.',
  },
  'hyphen-at-line-end': {
    'zh-Hans': '有一个外文词在行末断开，看不出连字符是词里本来就有的，还是断行时添的。',
    en: 'A word is broken at a line end, and nothing tells whether the hyphen is its own.',
  },
  'space-at-line-end': {
    'zh-Hans': '有一行在词的中间或两个词之间断开，看不出接起来要不要空格。',
    en: 'A line ends within a word or between two, and nothing tells which.',
  },
  'unreadable-character': {
    'zh-Hans': '有一个字早在扫描文本转换时就已失去，只剩一个替代符号，要看原报才知道是什么字。',
    en: 'A character was lost before the scan came here and a sign stands in its place; the printed page shows which it was.',
  },
  mojibake: {
    'zh-Hans': '这里的字像是曾用错编码读过一次，照扫描文本保留；请用原来的编码重新导出这份扫描文本。',
    en: 'These characters look like text that was once read in a wrong encoding, and stand as received; export the scan anew in its own encoding.',
  },
  unreadable: {
    'zh-Hans': '这几行大多认不成字词，照扫描文本保留，要对照原报来读。',
    en: 'Most of these lines cannot be read as words, and stand as received; compare them with the printed page.',
  },
  'correction-clash': {
    'zh-Hans': '有一处人工更正与现在复原的文字对不上，没有采用，要人再看。',
    en: 'A correction made by a person no longer fits what is restored now, so it was not applied; someone has to look again.',
  },
  'private-use': {
    'zh-Hans': '有一个字离开它的字体就没有意义，照扫描文本保留，要看原报才知道是什么字。',
    en: 'A character has no meaning outside its font and stands as received; the printed page shows which it is.',
  },
};

/** Words and the language they are in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** Tells a doubt to a reader: in English as the program wrote it, else in the archive's words for its rule. */
export function doubtWords(lang: Lang, { rule, reason }: Doubt): Said {
  const spoken = spokenIn(lang);
  const known = spoken === 'en' ? undefined : reasons[rule]?.[spoken];
  return known === undefined ? { text: reason, lang: 'en' } : { text: known, lang: spoken };
}

/** Tells all doubts there are, in plain words. */
export function allDoubtWords(lang: Lang): string[] {
  return Object.values(reasons).map((reason) => reason[spokenIn(lang)]);
}
