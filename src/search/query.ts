import { overlap, readDays, type DaySpan } from './days-asked.ts';
import { fold } from './fold.ts';
import { unitsOf } from './units.ts';

/** A part of the page that a term can be limited to: the lines above the text, who wrote it, words under pictures. */
export const fields = ['headline', 'byline', 'caption'] as const;

export type Field = (typeof fields)[number];

/**
 * One string that is looked for. It stands in a text where the folded text holds the folded string, with two
 * limits at its ends: a string that begins with a letter stands where a word begins, and one that ends with a
 * letter stands where the word ends, unless it is `open`. Han characters and digits know no such limits, and
 * punctuation within the string is part of it.
 */
export interface Term {
  /** As typed, without quotation marks around it. */
  readonly typed: string;
  /** As it is compared. */
  readonly text: string;
  /** Typed without quotation marks: its last word may go on, so that `ferry` finds `ferryman`. */
  readonly open: boolean;
  /** The only part of the page it is looked for in. */
  readonly within?: Field | undefined;
  /** Whether marks and blanks within the text do not matter: see `acrossPunctuation`. */
  readonly loose?: boolean | undefined;
  /** Whether it was not typed so, but is spelt like what was typed. */
  readonly isRespelt?: boolean | undefined;
}

/** Terms any one of which will do: `ferry OR bridge`. */
export interface Clause {
  readonly terms: readonly Term[];
}

/** What is looked for: an article is found when it holds every clause, none of the unwanted, and is of these days. */
export interface Query {
  readonly typed: string;
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Term[];
  readonly days?: DaySpan | undefined;
  /** The words that were read as days, as typed. */
  readonly dated: readonly string[];
  /** All terms of the wanted clauses: what is marked in a text. */
  readonly terms: readonly Term[];
}

const quoted = [
  /"(?<straight>[^"]+)"/u,
  /[“”„](?<curly>[^“”„]+)[“”]/u,
  /[«»](?<angled>[^«»]+)[«»]/u,
  /「(?<corner>[^」]+)」/u,
  /『(?<hollow>[^』]+)』/u,
];
const fieldNames: Readonly<Record<string, Field>> = {
  headline: 'headline',
  title: 'headline',
  标题: 'headline',
  標題: 'headline',
  byline: 'byline',
  author: 'byline',
  作者: 'byline',
  caption: 'caption',
  图注: 'caption',
  圖注: 'caption',
};
const named = Object.keys(fieldNames).join('|');
const word = new RegExp(
  String.raw`(?<=^|\s)(?<without>[-－−](?=\S))?(?:(?<field>${named})[:：])?(?:${quoted
    .map(({ source }) => source)
    .join('|')}|(?<open>\S+))(?=\s|$)`,
  'giu',
);
const year = /^\d{4}$/u;
const either = new Set(['OR', '|', '｜']);

interface Word {
  readonly typed: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly without: boolean;
  readonly within?: Field | undefined;
}

/**
 * Reads a query as typed. Words apart by white space are all wanted; `OR` between two wants either; `-` before a word
 * wants it nowhere; what is in quotation marks of any kind is one term, whole to its last letter; `*` behind a word says
 * what goes without saying, that it may go on. `headline:`, `byline:`, `caption:` look there only. Dates and spans of
 * dates (`readDays`) narrow to their days; a year by itself does so only beside other words, since alone it is itself
 * what is looked for, as it is in quotation marks. Marks that do not stand around a whole word are text. What holds
 * neither letter nor digit is not looked for. Nothing that can be typed is an error.
 */
export function parseQuery(typed: string): Query {
  const words = Array.from(typed.matchAll(word), readWord);
  const isAlone = words.length === 1;
  const spans = words.map((it) => daysOf(it, isAlone));
  const days = spans.reduce<DaySpan | undefined>(
    (sum, span) => (span === undefined ? sum : overlap(sum ?? {}, span)),
    undefined,
  );
  const rest = words.filter((_, n) => spans[n] === undefined);
  const wanted = clausesOf(rest.filter(({ without }) => !without));
  return {
    typed,
    wanted,
    unwanted: rest.filter(({ without, ...it }) => without && !either.has(it.typed)).flatMap(termOf),
    ...(days === undefined ? {} : { days }),
    dated: words.filter((_, n) => spans[n] !== undefined).map((it) => it.typed),
    terms: wanted.flatMap(({ terms }) => terms),
  };
}

/** A query of nothing but terms that are all wanted. */
export function queryOf(terms: readonly Term[], typed = ''): Query {
  return { typed, wanted: terms.map((term) => ({ terms: [term] })), unwanted: [], dated: [], terms };
}

/** Tells whether there is anything to look for or to list. */
export function asksForSomething({ wanted, unwanted, days }: Query): boolean {
  return wanted.length > 0 || unwanted.length > 0 || days !== undefined;
}

function readWord({ 0: typed, groups = {} }: RegExpMatchArray): Word {
  const { without, field, open, straight, curly, angled, corner, hollow } = groups;
  const isOpen = open !== undefined;
  const text = (open ?? straight ?? curly ?? angled ?? corner ?? hollow ?? '').trim();
  return {
    typed,
    text: isOpen ? text.replace(/[*＊]+$/u, '') : text,
    isOpen,
    without: without !== undefined,
    within: field === undefined ? undefined : fieldNames[field.toLowerCase()],
  };
}

function daysOf({ text, isOpen, without, within }: Word, isAlone: boolean): DaySpan | undefined {
  if (!isOpen || without || within !== undefined) return undefined;
  const plain = text.normalize('NFKC');
  return isAlone && year.test(plain) ? undefined : readDays(plain);
}

/** Words one after the other are clauses of their own; those with `OR` between are one. */
function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Term[][] = [];
  let joins = false;
  for (const it of words) {
    if (either.has(it.typed)) {
      joins = clauses.length > 0;
      continue;
    }
    const terms = termOf(it);
    if (terms.length === 0) continue;
    if (joins) clauses.at(-1)!.push(...terms);
    else clauses.push(terms);
    joins = false;
  }
  return unique(
    clauses.map((terms) => ({ terms: unique(terms, keyOf) })),
    ({ terms }) => terms.map(keyOf).join(' | '),
  );
}

function termOf({ text: typed, isOpen: open, within }: Word): Term[] {
  const text = fold(typed).text;
  if (unitsOf(text).length === 0) return [];
  return [{ typed, text, open, ...(within === undefined ? {} : { within }) }];
}

function keyOf({ text, open, within }: Term): string {
  return `${within ?? ''}:${open ? '' : '"'}${text}`;
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}
