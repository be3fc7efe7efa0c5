import type { Furniture } from '../../model/article.ts';
import type { Paper } from '../../model/paper.ts';
import type { Line } from '../../model/scan.ts';
import { takeJump, type PlacedJump } from './jump-line.ts';
import { isRule } from './rule-line.ts';
import { readRunningHeads, type RunningHead } from './running-head.ts';

/** The lines that belong to articles, those that belong to the page, and what the latter say of the former. */
export interface TakenFurniture {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly jumps: readonly PlacedJump[];
  /** Lines before which a rule stood, by number. */
  readonly ruled: ReadonlySet<number>;
  /** The headings that the page goes by, as its running heads give them. */
  readonly rubrics: readonly Rubric[];
}

/** A page's heading and the line it stands on. */
export interface Rubric {
  readonly line: number;
  readonly text: string;
}

const folio = /^[-–—·\s]*\d{1,3}[-–—·\s]*$/u;
// 第3版, Page 3, 제3면: a third sheet or “Page Seven” may be a title.
const pageAlone =
  /^[\s\p{P}]*(?:第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版面]|(?:제\s*)?\d{1,3}\s*[版面면]|(?:page|seite)\s+\d{1,3})[\s\p{P}]*$/iu;
const goesOn = /[,，]$/u;
const smallLetter = /^\p{Ll}/u;
const mostHeadLines = 6;
// Price or volume, as no numeral is.
const words = /\b(?![MDCLXVI]+\b)\p{L}{3}|\p{Script=Han}{2}/iu;

/**
 * Takes out running heads, folios, rules and jump lines. A running head is a line that says nothing but the
 * paper's name, a day and a page; a folio is a bare number that stands first or last. A line with any other word
 * in it stays in the article, without the jump line at its end or start.
 */
export function takeFurniture(
  lines: readonly Line[],
  paper: Paper | undefined,
  page?: number | undefined,
): TakenFurniture {
  const heads = findHeads(lines, paper, page);
  const rubrics: Rubric[] = [];
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  const jumps: PlacedJump[] = [];
  const waiting: Omit<PlacedJump, 'beside'>[] = [];
  const ruled = new Set<number>();
  let gap = 0;
  let isRuled = false;
  const keep = (line: Line): void => {
    kept.push(gap > line.gap ? { ...line, gap } : line);
    if (isRuled) ruled.add(line.number);
    jumps.push(...waiting.splice(0).map((jump) => ({ ...jump, beside: line.number })));
    gap = 0;
    isRuled = false;
  };
  lines.forEach((line, i) => {
    const { number, text } = line;
    const take = (taken: string): void => void furniture.push({ line: number, text: taken });
    const found = takeJump(text);
    if (found) {
      take(found.taken.trim());
      if (found.rest) keep({ ...line, text: found.rest });
      else gap = Math.max(gap, line.gap);
      // A slug before “continued from” is the headline of what comes below it.
      const isBelow = found.jump.way === 'from' && (found.rest === '' || found.side === 'after');
      if (isBelow) waiting.push({ ...found.jump, line: number });
      else jumps.push({ ...found.jump, line: number, beside: kept.at(-1)?.number });
      return;
    }
    const isRuleHere = isRule(text);
    if (!isRuleHere && !heads.has(i) && !isFolio(lines, i)) return keep(line);
    take(text);
    const rubric = heads.get(i)?.rubric;
    if (rubric !== undefined) rubrics.push({ line: number, text: rubric });
    isRuled ||= isRuleHere;
    gap = Math.max(gap, line.gap);
  });
  return { lines: kept, furniture, jumps, ruled, rubrics };
}

/** Finds the running heads, by index; their parts count only together at the page's top. */
function findHeads(
  lines: readonly Line[],
  paper: Paper | undefined,
  page: number | undefined,
): ReadonlyMap<number, RunningHead> {
  const read = readRunningHeads(paper, page);
  const found = lines.map(({ text }, i) => {
    const head = read(text);
    return head?.isGuessed && !mayBeGuessed(head, lines, i) ? undefined : head;
  });
  const heads = new Map(
    found.flatMap((head, i) => (head?.isWhole && !mayBeText(head, lines, i) ? [[i, head] as const] : [])),
  );
  const end = found.slice(0, mostHeadLines + 1).findIndex((head) => head === undefined);
  const top = found.slice(0, Math.max(0, end)).map((head) => head!);
  const last = top.findLastIndex(
    (head, i) => head.parts > 0 || (head.rubric === undefined && words.test(lines[i]!.text)),
  );
  const parts = top.reduce((sum, head) => sum + head.parts, 0);
  // A lone day may open the text; two parts, or the name or page alone above everything, do not.
  if (parts > 1 || (last === 0 && (isNameAlone(lines[0]!.text, paper) || pageAlone.test(lines[0]!.text)))) {
    // The page's own heading may stand below them.
    const to = top[last + 1]?.rubric === undefined ? last : last + 1;
    for (let i = 0; i <= to; i++) heads.set(i, top[i]!);
  }
  return heads;
}

/** Whether what says day and page stands in a sentence: between lines of text, or going on in the next. */
function mayBeText({ isNameless = false }: RunningHead, lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  if (i === 0 || !next) return false;
  const isBetween = isNameless && lines[i]!.gap === 0 && next.gap === 0;
  return isBetween || (goesOn.test(lines[i]!.text) && smallLetter.test(next.text));
}

/** A paper's name that is a guess counts on the first line alone, apart from what follows or with more than a day. */
function mayBeGuessed({ parts }: RunningHead, lines: readonly Line[], i: number): boolean {
  const next = lines[1];
  if (i > 0 || !next || goesOn.test(lines[0]!.text) || smallLetter.test(next.text)) return false;
  return next.gap > 0 || parts > 2;
}

function isNameAlone(text: string, paper: Paper | undefined): boolean {
  const bare = (name: string): string => name.replace(/^the\s+|[\s\p{P}]+/giu, '').toLowerCase();
  return paper !== undefined && bare(text) === bare(paper.name);
}

/** A last number is a folio only where it stands apart; else it may be the last figure of a table. */
function isFolio(lines: readonly Line[], i: number): boolean {
  const isOuter = i === 0 || (i === lines.length - 1 && lines[i]!.gap > 0);
  return isOuter && lines.length > 1 && folio.test(lines[i]!.text);
}
