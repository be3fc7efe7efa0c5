import type { Paper } from '../../model/paper.ts';
import { furnitureWords } from './furniture-words.ts';

/** What a line says of paper, day and page, where it says nothing else. */
export interface RunningHead {
  /** It says enough to be a running head anywhere on a page. */
  readonly isWhole: boolean;
  /** How many of name, day, weekday and page it says; others are numbers, prices and such. */
  readonly parts: number;
}

const longestRunningHead = 120;
const slots = {
  '{day}': `(?:${furnitureWords.day})`,
  '{weekday}': `(?:${furnitureWords.weekday})`,
  '{page}': '(?:\\d{1,3}|[〇零一二三四五六七八九十]{1,3}|[ivxlc]{1,6})',
} as const;
// No running head has a sentence's marks or so many small words, and nearly all lines of a page do.
const isProse = /[，。；！？][\p{Script=Han}“《]|(?:\s\p{Ll}+\b.*){4}/u;
const slot = /\{(?:day|weekday|page)\}/u;

/** Gives the reader of running heads of one paper; a line with any other word in it is none. */
export function readRunningHeads(paper: Paper | undefined): (text: string) => RunningHead | undefined {
  const wordings = (paper?.furniture ?? []).map(wordingOf);
  const name = paper && nameOf(paper.name);
  return (text) => {
    if (text.length > longestRunningHead) return undefined;
    if (wordings.some((wording) => wording.test(text))) return { isWhole: true, parts: 1 };
    if (isProse.test(text)) return undefined;
    return byParts(text, name);
  };
}

function byParts(text: string, name: RegExp | undefined): RunningHead | undefined {
  const named = name ? without(text, name) : { rest: text, found: false };
  const dated = without(named.rest, pattern(furnitureWords.day));
  const daily = without(dated.rest, pattern(furnitureWords.weekday));
  const numbered = without(daily.rest, pattern(furnitureWords.page));
  if (numbered.rest.replace(pattern(furnitureWords.trifle), '') !== '') return undefined;
  const isWhole =
    (named.found && (dated.found || numbered.found || /\d/u.test(text))) || (dated.found && numbered.found);
  return { isWhole, parts: [named, dated, daily, numbered].filter(({ found }) => found).length };
}

function without(text: string, words: RegExp): { rest: string; found: boolean } {
  const rest = text.replace(words, ' ');
  return { rest, found: rest !== text };
}

const patterns = new Map<string, RegExp>();

function pattern(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(words, 'giu');
  patterns.set(words, known);
  return known;
}

/** Matches the paper's name with or without spaces, in capitals or not, with THE before it or not. */
function nameOf(name: string): RegExp {
  return new RegExp(`(?:\\bthe\\s+)?${literally(name.replace(/^the\s+/iu, ''))}`, 'giu');
}

/** Matches a line of the paper's own wording, whatever its spaces and marks are. */
function wordingOf(line: string): RegExp {
  const parts = line.split(new RegExp(`(${slot.source})`, 'u'));
  const words = parts.map((part) => slots[part as keyof typeof slots] ?? literally(part));
  return new RegExp(`^\\s*${words.filter(Boolean).join('\\s*')}\\s*$`, 'iu');
}

function literally(words: string): string {
  const characters = [...words.replace(/\s+/gu, '')].map((character) => RegExp.escape(character));
  return characters.join('\\s*');
}
