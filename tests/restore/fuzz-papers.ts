import type { Paper } from '../../src/model/paper.ts';
import type { Random } from '../damage/random.ts';

const names = [
  '云汀日报',
  'The Wrenhaven Packet',
  '항구일보',
  'The The',
  '.*',
  '(',
  '…',
  'a',
  'The',
  '第',
  '\\d+',
] as const;
const wordings = [
  '{page}', '{rubric}', '{day}', '{weekday}', '{page}', '{rubric}', '云汀日报', '第', '版', ' ', ' · ', 'a', '.*', '(', ')', '[', ']',
  '\\', '+', '*', '?', '{', '}', '{2,}', '|', '^', '$', '(?<x>', '\\k<page>', '(a+)+$', '要闻', 'News', '\u{1F5DE}', 'ſ', '\uD800',
] as const; // prettier-ignore

/** A paper as nobody would describe it: its name and wordings are bait for patterns. */
export function fuzzPaper(random: Random, lang = 'zh-Hans'): Paper {
  const wording = (): string =>
    Array.from({ length: random.between(1, 9) }, () => random.pick(wordings)).join('');
  return {
    name: random.pick(names),
    lang,
    furniture: Array.from({ length: random.between(0, 4) }, wording),
  };
}
