import type { Change } from '../../model/change.ts';
import type { Line } from '../../model/scan.ts';
import type { Words, WritingSystem } from '../writing/writing-system.ts';

/** Lines with their drop caps back at their words, and each as changes. */
export interface WithDropCaps {
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

/** Words that articles open with, for scans that have no archive around them. */
const openingWords: ReadonlySet<string> = new Set(
  'the there this that these those then they their when while what where who with it in is if on one once at an as after all although another among he his her had have has she some since so for from first few two three ten more most many mr mrs my much next not now never no yesterday today last late long london little under until upon we was were will your you der die das den dem des ein eine einen einer es er sie wir ihr im in am an auf aus bei mit nach nicht nun seit so und unter vom von vor was wenn wer wie zu zum zur als le la les un une des du il ils elle on ce cette ces dans depuis hier quand que qui nous notre vous pour par sur sous au aux après avant en et'.split(
    ' ',
  ),
);

const alone = /^[“"‘«„]?(?<cap>\p{Lu})$/u;
const apart = /^(?<cap>[“"‘«„]?\p{Lu}) (?<rest>[\p{Lu}’']+(?=[\s,;.:]).*)$/u;
const inCapitals = /^(?<word>\p{Lu}[\p{Lu}’']*)(?=[\s,;.:])/u;
const inSmall = /^(?<word>\p{Ll}[\p{L}’']*)/u;
const hasSmallWords = /\s\p{Ll}{2,}/u;

/**
 * Puts a drop cap back before the word it begins, where extraction left it on a line of its own (T, HE keeper) or
 * apart (T HE keeper). That the letter and the rest make a word of the archive is the proof; without one both
 * stay as they are, since a lone letter can be an initial, a mark of a list, or a word (A MAN).
 */
export function joinDropCaps(lines: readonly Line[], writing: WritingSystem, words: Words): WithDropCaps {
  if (writing.id !== 'latin') return { lines, changes: [] };
  const changes: Change[] = [];
  const joined: Line[] = [];
  let cap: Line | undefined;
  for (const line of lines) {
    const text = cap ? joinedTo(cap.text, line.text, words) : joinedWithin(line.text, words);
    if (cap && text === undefined) joined.push(cap);
    if (cap && text !== undefined) changes.push({ fix, line: cap.number, before: cap.text, after: '' });
    if (text !== undefined) changes.push({ fix, line: line.number, before: line.text, after: text });
    const whole = text === undefined ? line : { ...line, text, gap: cap?.gap ?? line.gap };
    cap = text === undefined && alone.test(line.text.trim()) ? line : undefined;
    if (!cap) joined.push(whole);
  }
  if (cap) joined.push(cap);
  return changes.length > 0 ? { lines: joined, changes } : { lines, changes };
}

const fix = 'join-drop-cap';

function joinedTo(cap: string, text: string, words: Words): string | undefined {
  const letter = alone.exec(cap.trim())!.groups!['cap']!;
  const rest = text.trimStart();
  const word = (inCapitals.exec(rest) ?? inSmall.exec(rest))?.groups?.['word'];
  return word && isWord(letter + word, words) ? cap.trim() + rest : undefined;
}

function joinedWithin(text: string, words: Words): string | undefined {
  const { cap, rest } = apart.exec(text.trim())?.groups ?? {};
  if (!cap || !rest || !hasSmallWords.test(rest)) return undefined;
  const word = inCapitals.exec(rest)?.groups?.['word'];
  const isWordAlone = /^[AIOÀYÔ]$/u.test(cap.at(-1)!) && word !== undefined && isWord(word, words);
  return word && !isWordAlone && isWord(cap.at(-1)! + word, words) ? cap + rest : undefined;
}

function isWord(word: string, words: Words): boolean {
  const small = word.toLowerCase();
  return openingWords.has(small) || words.has(small);
}
