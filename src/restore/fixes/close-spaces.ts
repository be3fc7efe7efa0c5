import { betweenNames } from '../writing/list-of-names.ts';
import type { Fix } from './fix.ts';

const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—·]';
const spaceBesideWide = new RegExp(`(?<=${wide})[ \\t]+(?=\\S)|(?<=\\S)[ \\t]+(?=${wide})`, 'gu');
// Headlines part their clauses by a space where a sentence would have a comma.
const clauseSpace = /(?<=\p{Script=Han}{4}) (?=\p{Script=Han}{4})/gu;
const anySpace = /[ \t\u00A0\u2002-\u200A]/u;
const anySpaces = /[ \t\u00A0\u2002-\u200A]+/gu;
const namesOfAuthors =
  /^[（(]?(?:□\s*)?(?:本[报報]|本刊|特约|见习|实习|驻[^ ]{1,6})?(?:全媒体)?(?:首席)?(?:[记記]者|通[讯訊][员員]|[实實][习習]生|特[约約]通[讯訊][员員]|[评評][论論][员員]|[编編][辑輯]|作者|文|[图圖]|[摄攝]影)(?:[ /／:：][^ ]{1,8})+/u;
const creditAtEnd =
  / (?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}) ?(?:摄影?|供图|制图|绘|文\/图)[）)]?$/u;
// After 本报讯 the authors stand in brackets; at a line's end the bracket may still be open.
const bracketedAuthors =
  /[（(](?:本报|本刊|特约|见习|实习)?(?:[记記]者|通[讯訊][员員]|[实實][习習]生)[^（）()，。]{0,40}(?:[）)]|$)/gu;
// A report is set off from the agency that sent it.
const afterAgency = /(?<=^(?:本[报報]|新[华華]社|中新社)[^，。！？]{0,20}[讯訊电電]) (?=\p{Script=Han})/gu;
// An item of a list is set off from its sign.
const afterSign = /(?<=^[▲△▼●○◎◆◇■□★☆※•►▶]) (?=\S)/gu;
const printedSpace = new RegExp(
  [bracketedAuthors, creditAtEnd, clauseSpace, afterAgency, afterSign].map(({ source }) => source).join('|'),
  'gu',
);
const signature = /^\p{Script=Han}{2,8}(?: \p{Script=Han}{1,8}){1,3}$/u;

/**
 * Removes the spaces that extraction put between Chinese characters and beside figures and Latin words.
 *
 * Print has none there. Spaces that part names are printed and stay: in bylines, credits, signatures and
 * lists of names, which are recognised by their words or because nothing but short words stands in the line. So
 * are single spaces that part the clauses of a headline, since extraction puts its spaces between single characters, and
 * ones that part a report from who sent it, or an item from its sign.
 */
export const closeSpaces: Fix = {
  id: 'close-spaces',
  summary: 'Removes spaces between Chinese characters and beside figures, which print does not have.',
  writing: ['cjk'],
  examples: [
    ['占地 26210 平方米 、历时 10 天', '占地26210平方米、历时10天'],
    ['东岸渡口 （以下简称渡口） 停航', '东岸渡口（以下简称渡口）停航'],
    ['墙上的 8 只钟 顾南枝 摄', '墙上的8只钟 顾南枝 摄'],
    ['本报记者   柳听潮　通讯员 江小满', '本报记者 柳听潮　通讯员 江小满'],
    ['本报云汀 3 月 5 日电 渡口的 8 只钟', '本报云汀3月5日电 渡口的8只钟'],
  ],
  keeps: [
    '本报记者 柳听潮 通讯员 江小满',
    '候船亭复原后的模样 柳听潮 摄',
    '东岸区 读者 周福生',
    '昨夜钟楼敲了十二下 全城对表',
    '王秀英 李国栋 张小梅 陈大伟 刘玉兰 赵长河',
    '▲ 文庙街的老槐今年又发新枝。',
    '墙上的8只钟 顾南枝 摄',
    '本报讯（记者 林望 通讯员 何苇）到昨晚8时',
    'The Packet 1924',
  ],
  changesSpacing: true,
  restore(text) {
    if (!anySpace.test(text)) return text.trim();
    const line = text.trim().replace(anySpaces, ' ');
    return partsNames(line) ? line : closeOutside(line, printedSpace);
  },
};

/** Closes the spaces of a line but for the passages that match, where spaces part names. */
function closeOutside(line: string, names: RegExp): string {
  let closed = '';
  let from = 0;
  for (const { index, 0: passage } of line.matchAll(names)) {
    closed += line.slice(from, index).replace(spaceBesideWide, '') + passage;
    from = index + passage.length;
  }
  return closed + line.slice(from).replace(spaceBesideWide, '');
}

function partsNames(line: string): boolean {
  return namesOfAuthors.test(line) || signature.test(line) || betweenNames(line) !== undefined;
}
