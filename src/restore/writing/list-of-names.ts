import { chineseSurnames } from './chinese-surnames.ts';

const name = /^\p{Script=Han}{2,4}$/u;
const white = /[ \u3000]+/u;
// 孙　明 among names of three characters: drawn apart so that all are as wide.
const drawnApart = /(?<=^|[ \u3000])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=[ \u3000]|$)/gu;
const firstName =
  /^(?:\p{Script=Han}[ \u3000]+\p{Script=Han}(?=[ \u3000]|$)|\p{Script=Han}{1,4}(?=[ \u3000]|$))/u;
// Compound surnames and rare ones are no part of what is asked for.
const shareOfSurnames = 0.75;
const fewestNames = 4;
// Whose first characters are surnames too.
const provinces = new Set(
  '江苏 江蘇 江西 安徽 云南 雲南 宁夏 寧夏 黑龙江 黑龍江 广西 廣西 广东 廣東 山东 山東 山西 陕西 陝西 河北 河南 湖北 湖南 浙江 福建 贵州 貴州 甘肃 甘肅 辽宁 遼寧 吉林 四川 海南 台湾 臺灣 西藏 新疆 青海 北京 上海 天津 重庆 重慶'.split(
    ' ',
  ),
);

/**
 * What stands between the names of a line that holds nothing but a list of them (王秀英　李国栋　张小梅　陈大伟), most of
 * which begin with a Chinese surname; undefined where the line is anything else.
 */
export function betweenNames(line: string): ' ' | '\u3000' | undefined {
  if (!white.test(line)) return undefined;
  const names = line.replace(drawnApart, '$1$2').split(white);
  const surnames = names.filter((it) => chineseSurnames.includes(it[0]!)).length;
  const isList =
    names.length >= fewestNames &&
    names.every((it) => name.test(it) && !provinces.has(it)) &&
    surnames >= names.length * shareOfSurnames;
  if (!isList) return undefined;
  return line.includes('\u3000') ? '\u3000' : ' ';
}

/**
 * What stands between two lines where a list of names goes on from one to the other: nothing where the second begins with
 * the rest of a name, or with what counts them (等八人); undefined where it begins with anything else.
 */
export function betweenLinesOfNames(before: string, after: string): '' | ' ' | '\u3000' | undefined {
  const between = betweenNames(before);
  const first = firstName.exec(after)?.[0];
  if (between === undefined || first === undefined) return undefined;
  return first.length > 1 && chineseSurnames.includes(first[0]!) ? between : '';
}
