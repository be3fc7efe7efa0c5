import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { authorRole } from './author-role.ts';
import { cues } from './cues.ts';
import { readAuthors } from './read-byline.ts';

/** Lines with names apart from what stands beside them, and each such line as a change. */
export interface PartedNames {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

const names = /^\p{Script=Han}{2,3}$/u;
const work = '[摄攝]影?|供[图圖]|[制製][图圖]|[绘繪]';

/**
 * Gives back the spaces that part names, where an extractor that writes no gaps inside a line has lost them and
 * nothing else can have been printed: between roles and names when several of them run together in a byline,
 * and in a caption before the name of the byline's author and his 摄.
 */
export function partNames(lines: readonly Line[], writing: WritingSystem): PartedNames {
  if (writing.id !== 'cjk') return { lines, changes: [] };
  const bylines = lines.filter(({ text }) => text.length <= 60 && cues.cjk.isByline(text));
  if (bylines.length === 0) return { lines, changes: [] };
  const known = new Set(bylines.flatMap(({ text }) => readAuthors(text, '', 'cjk')).map(({ name }) => name));
  const credit = new RegExp(`(?<=[^\\s（(])(?<name>${[...known].join('|')})(?<work>${work})$`, 'u');
  const changes: Change[] = [];
  const parted = lines.map((line) => {
    const text = bylines.includes(line)
      ? partByline(line.text)
      : known.size > 0
        ? line.text.replace(credit, ' $<name> $<work>')
        : line.text;
    if (text === line.text) return line;
    changes.push({ fix: 'part-names', line: line.number, before: line.text, after: text });
    return { ...line, text };
  });
  return changes.length > 0 ? { lines: parted, changes } : { lines, changes };
}

/** 本报记者胡晨通讯员李彦宾: two roles and more cannot have been printed without a space. */
function partByline(text: string): string {
  const roles = [...text.matchAll(authorRole)].map(([role]) => role);
  const between = text.split(authorRole).slice(1);
  if (roles.length < 2 || /\s/u.test(text) || !between.every((name) => names.test(name))) return text;
  return roles.map((role, i) => `${role} ${between[i]}`).join(' ');
}
