import type { Fix } from './fix.ts';

const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—·]';
const spaceBesideWide = new RegExp(`(?<=${wide})[ \\t]+(?=\\S)|(?<=\\S)[ \\t]+(?=${wide})`, 'gu');
const anySpaces = /[ \t\u00A0\u2002-\u200A]+/gu;
const namesOfAuthors =
  /^[（(]?(?:本报|本刊|特约|见习|实习|驻[^ ]{1,6})?(?:全媒体)?(?:首席)?(?:记者|通讯员|实习生|特约通讯员|评论员|编辑|作者|文|图|摄影)(?:[ /／:：][^ ]{1,8})+/u;
const creditAtEnd = / \p{Script=Han}{1,4}(?: \p{Script=Han}{1,3})? ?(?:摄影?|供图|制图|绘|文\/图)[）)]?$/u;
const signature = /^\p{Script=Han}{2,8}(?: \p{Script=Han}{1,8}){1,3}$/u;

/**
 * Removes the spaces that extraction put between Chinese characters and beside figures and Latin words.
 *
 * Print has none there. Spaces that part names are printed and stay: in bylines, credits, signatures and
 * lists of names, which are recognised by their words or because nothing but short words stands in the line.
 */
export const closeSpaces: Fix = {
  id: 'close-spaces',
  summary: 'Removes spaces between Chinese characters and beside figures, which print does not have.',
  writing: ['cjk'],
  examples: [
    ['占地 26210 平方米 、历时 10 天', '占地26210平方米、历时10天'],
    ['东岸渡口 （以下简称渡口） 停航', '东岸渡口（以下简称渡口）停航'],
    ['本报记者   柳听潮　通讯员 江小满', '本报记者 柳听潮　通讯员 江小满'],
  ],
  keeps: [
    '本报记者 柳听潮 通讯员 江小满',
    '候船亭复原后的模样 柳听潮 摄',
    '东岸区 读者 周福生',
    'The Packet 1924',
  ],
  restore(text) {
    const line = text.trim().replace(anySpaces, ' ');
    return partsNames(line) ? line : line.replace(spaceBesideWide, '');
  },
};

function partsNames(line: string): boolean {
  return namesOfAuthors.test(line) || creditAtEnd.test(line) || signature.test(line);
}
