import { chineseSurnames } from './chinese-surnames.ts';

const name = /^\p{Script=Han}{2,4}$/u;
const white = /[ \u3000]+/u;
// Compound surnames and rare ones are no part of what is asked for.
const shareOfSurnames = 0.75;
const fewestNames = 4;

/**
 * What stands between the names of a line that holds nothing but a list of them (王秀英　李国栋　张小梅　陈大伟), most of
 * which begin with a Chinese surname; undefined where the line is anything else.
 */
export function betweenNames(line: string): ' ' | '\u3000' | undefined {
  if (!white.test(line)) return undefined;
  const names = line.split(white);
  const surnames = names.filter((it) => chineseSurnames.includes(it[0]!)).length;
  const isList =
    names.length >= fewestNames &&
    names.every((it) => name.test(it)) &&
    surnames >= names.length * shareOfSurnames;
  if (!isList) return undefined;
  return line.includes('\u3000') ? '\u3000' : ' ';
}
