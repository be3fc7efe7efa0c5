import type { Furniture } from '../../model/article.ts';
import type { Paper } from '../../model/paper.ts';
import type { Line } from '../../model/scan.ts';

const day =
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{4}/giu;
const weekday = /(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu;
const pageNumber = /第\s*\d{1,3}\s*版|\bpage\s+\d{1,3}\b/giu;
const trifles =
  /农历[\p{Script=Han}]{2,8}|\b(?:no|vol|price|established)\b\.?|今日\s*\d+\s*版|总第\s*\d+\s*期|\d+|[^\p{L}\p{N}]+/giu;
const folio = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const longestRunningHead = 100;

/** The lines that belong to articles, and those that belong to the page. */
export interface TakenFurniture {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
}

/**
 * Takes out running heads and folios: lines that say nothing but the paper's name, a day and a page, and a bare
 * number that stands first or last. A line with any other word in it stays in the article.
 */
export function takeFurniture(lines: readonly Line[], paper: Paper | undefined): TakenFurniture {
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  lines.forEach((line, i) => {
    // A last number is a folio only where it stands apart; else it may be the last figure of a table.
    const isOuter = i === 0 || (i === lines.length - 1 && line.gap > 0);
    if (isRunningHead(line.text, paper) || (isOuter && lines.length > 1 && folio.test(line.text))) {
      furniture.push({ line: line.number, text: line.text });
    } else kept.push(line);
  });
  return { lines: kept, furniture };
}

function isRunningHead(text: string, paper: Paper | undefined): boolean {
  if (text.length > longestRunningHead || !hasNumber(text)) return false;
  const named = paper ? without(text, literally(paper.name)) : { rest: text, found: false };
  const dated = without(named.rest, day);
  const numbered = without(without(dated.rest, weekday).rest, pageNumber);
  const saysEnough =
    (named.found && (dated.found || numbered.found || hasNumber(text))) || (dated.found && numbered.found);
  return saysEnough && numbered.rest.replace(trifles, '') === '';
}

function without(text: string, pattern: RegExp): { rest: string; found: boolean } {
  const rest = text.replace(pattern, ' ');
  return { rest, found: rest !== text };
}

/** Matches the paper's name with or without spaces, in capitals or not. */
function literally(name: string): RegExp {
  const characters = [...name.replace(/\s+/gu, '')].map((character) => RegExp.escape(character));
  return new RegExp(characters.join('\\s*'), 'giu');
}

function hasNumber(text: string): boolean {
  return /\d/u.test(text);
}
