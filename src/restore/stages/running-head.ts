import type { Paper } from '../../model/paper.ts';
import { furnitureWords } from './furniture-words.ts';
import { knownRubrics } from './known-rubrics.ts';
import { isNameOfPaper, isSource, mayNamePaper } from './other-papers.ts';
import { readWording } from './running-wording.ts';

/** What a line says of paper, day and page, where it says nothing else. */
export interface RunningHead {
  /** It says enough to be a running head anywhere on a page. */
  readonly isWhole: boolean;
  /** How many of name, day, weekday, page and rubric it says; others are numbers, prices and such. */
  readonly parts: number;
  /** It gives no paper's name, so that it may as well stand in a sentence. */
  readonly isNameless?: boolean;
  /** The name it gives is no paper's that is known. */
  readonly isGuessed?: boolean;
  /** The heading that the page goes by, as printed. */
  readonly rubric?: string | undefined;
}

const longestRunningHead = 120;
// No running head has a sentence's marks or so many small words, and nearly all lines of a page do.
const goesOn = /[，。；！？][\p{Script=Han}“《]/u;
const smallWord = /\s\p{Ll}+\b/gu;
const mostSmallWords = 4;

/**
 * Gives the reader of running heads of one paper and, where it is known, one page; a line with any other word in it
 * is none.
 */
export function readRunningHeads(
  paper: Paper | undefined,
  page?: number | undefined,
): (text: string) => RunningHead | undefined {
  const { wordings, name, isOther } = patternsOf(paper);
  return (text) => {
    if (text.length > longestRunningHead) return undefined;
    for (const wording of wordings) {
      const found = wording(text, page);
      if (found) return found;
    }
    if ((isOther(text) && !mayNamePaper(text)) || isProse(text)) return undefined;
    return byParts(text, name);
  };
}

interface PaperPatterns {
  readonly wordings: readonly ReturnType<typeof readWording>[];
  readonly name: RegExp | undefined;
  readonly isOther: (text: string) => boolean;
}

const noPaper = {};
const remembered = new WeakMap<object, PaperPatterns>();

/** A paper's patterns are made once, and serve for all of its pages. */
function patternsOf(paper: Paper | undefined): PaperPatterns {
  let known = remembered.get(paper ?? noPaper);
  if (!known) {
    known = {
      wordings: (paper?.furniture ?? []).map(readWording),
      name: paper && nameOf(paper.name),
      isOther: readsOther(paper?.name ?? ''),
    };
    remembered.set(paper ?? noPaper, known);
  }
  return known;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const firstEastAsian = 0x1100;
const ofVocabulary: readonly string[] =
  [...Object.values(furnitureWords), knownRubrics.inHead.source].join('').match(eastAsian) ?? [];
// 农历 is followed by characters that no list holds.
const moonCalendar = /[历曆]/u;

/** Tells quickly whether a line holds a character of East Asia that no running head of the paper can hold. */
function readsOther(name: string): (text: string) => boolean {
  const known = new Set([...ofVocabulary, ...name].map((character) => character.codePointAt(0)!));
  return (text) => {
    for (const character of text) {
      const code = character.codePointAt(0)!;
      if (code < firstEastAsian || known.has(code) || !character.match(eastAsian)) continue;
      return !moonCalendar.test(text);
    }
    return false;
  };
}

function isProse(text: string): boolean {
  smallWord.lastIndex = 0;
  for (let words = 0; smallWord.test(text);) if (++words > mostSmallWords) return true;
  return goesOn.test(text);
}

function byParts(text: string, name: RegExp | undefined): RunningHead | undefined {
  const dated = without(text, pattern(furnitureWords.day));
  const daily = without(dated.rest, pattern(furnitureWords.weekday));
  const numbered = without(daily.rest, pattern(furnitureWords.page));
  const named = name ? without(numbered.rest, name) : { rest: numbered.rest, found: false };
  const parts = [dated, daily, numbered, named].filter(({ found }) => found).length;
  const isWhole =
    (named.found && (dated.found || numbered.found || /\d/u.test(text))) || (dated.found && numbered.found);
  if (isTrifle(named.rest)) return { isWhole, isNameless: !named.found, parts };
  if (parts === 0) return loneRubric(text);
  if (parts === 1 && daily.found) return undefined;
  const headed = withRubric(named.rest, { isWhole, parts });
  if (headed || !dated.found || isSource(text)) return headed;
  // Its name in Latin letters may stand beside it.
  if (named.found)
    return isNameOfPaper(withoutTrifles(numbered.rest), { alone: true }) ? { isWhole, parts } : undefined;
  return withOtherName(numbered.rest, parts);
}

/**
 * No paper need be described for its name to be known beside a day, and sooner where a weekday or a page stands there
 * too. But that is a guess, so that such a line is no running head by itself.
 */
function withOtherName(rest: string, others: number): RunningHead | undefined {
  const alone = others === 1;
  const head = { isWhole: false, isGuessed: true, parts: others + 1 };
  if (isNameOfPaper(withoutTrifles(rest), { alone })) return head;
  const [rubric] = knownRubrics.inHead.exec(rest) ?? [];
  if (rubric === undefined || !isNameOfPaper(withoutTrifles(rest.replace(rubric, ' ')), { alone }))
    return undefined;
  return { ...head, rubric };
}

function isTrifle(text: string): boolean {
  return withoutTrifles(text).trim() === '';
}

function withoutTrifles(text: string): string {
  return text.replace(pattern(furnitureWords.trifle), ' ');
}

/** A page's heading counts among paper, day and page only if nothing else is left beside it. */
function withRubric(rest: string, { isWhole, parts }: RunningHead): RunningHead | undefined {
  const [rubric] = knownRubrics.inHead.exec(rest) ?? [];
  return rubric !== undefined && isTrifle(rest.replace(rubric, ' '))
    ? { isWhole, parts: parts + 1, rubric }
    : undefined;
}

function loneRubric(text: string): RunningHead | undefined {
  const rubric = knownRubrics.alone.exec(text)?.groups?.['rubric'];
  return rubric === undefined ? undefined : { isWhole: false, parts: 0, rubric };
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

function literally(words: string): string {
  const characters = [...words.replace(/\s+/gu, '')].map((character) => RegExp.escape(character));
  return characters.join('\\s*');
}
