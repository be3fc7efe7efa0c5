import { chineseSurnames } from '../writing/chinese-surnames.ts';

const separator = /[\s、，,/／]+/u;
const plainName = /^\p{Script=Han}{2,4}$/u;
const dottedName = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}$/u;
const dot = /[·•・‧]/u;

/**
 * Parts a list of names in Han characters; undefined where something else than names stands in it. A dot stands
 * within a name (买买提·吐尔逊), unless every part of it is a Chinese name by itself, surname first.
 */
export function partChineseNames(text: string): readonly string[] | undefined {
  const names = text
    .split(separator)
    .filter(Boolean)
    .flatMap((name) => (dot.test(name) ? partDotted(name) : [name]));
  return names.every((name) => plainName.test(name) || dottedName.test(name)) ? names : undefined;
}

function partDotted(name: string): readonly string[] {
  const parts = name.split(dot).filter(Boolean);
  return parts.every(
    (part) => [...part].length <= 3 && [...part].length >= 2 && chineseSurnames.includes(part[0]!),
  )
    ? parts
    : [name];
}
