import type { WritingSystem } from '../../src/restore/writing/writing-system.ts';
import type { Random } from './random.ts';
import type { SetLine, Style } from './page.ts';

const noLineStart = /^[，。、；：！？”’）》」』】…—,.;:!?%]/u;
const noLineEnd = /[“‘（《「『【]$/u;
const opening = /^[“‘（《「『【]/u;
const closing = /^[，。、；：！？”’）》」』】]/u;
const chineseUnits = /[A-Za-z0-9.%+]+|……|——|./gu;
const indent = { cjk: 2, hangul: 1, latin: 1 } as const;

/** Sets a paragraph in a column: first line moved in, lines filled, words broken as its writing breaks them. */
export function setParagraph(text: string, style: Style, writing: WritingSystem, random: Random): SetLine[] {
  const lines = writing.id === 'cjk' ? fillChinese(text, style) : fillEnglish(text, style, writing, random);
  return lines.map(({ text: line, isStretched }, i) => ({
    text: line,
    x:
      (i === 0 ? indent[writing.id] : 0) -
      (style.hangsQuotes && writing.id === 'cjk' && opening.test(line) ? 0.5 : 0),
    isDisplay: false,
    isColumnHead: false,
    isStretched,
  }));
}

interface Filled {
  readonly text: string;
  readonly isStretched: boolean;
}

function fillChinese(text: string, style: Style): Filled[] {
  const units = text.match(chineseUnits) ?? [];
  const lines: Filled[] = [];
  let line: string[] = [];
  let room = style.measure - indent.cjk;
  for (const unit of units) {
    const width = widthOf([...line, unit], style);
    const hangs = style.hangsQuotes && opening.test(line[0] ?? unit) ? 0.5 : 0;
    if (width > room + hangs + 0.01 && line.length > 0) {
      const carried = carriedOver(line, unit);
      const kept = line.slice(0, line.length - carried.length);
      lines.push({ text: kept.join(''), isStretched: room - widthOf(kept, style) >= 0.99 });
      line = [...carried, unit];
      room = style.measure;
    } else line.push(unit);
  }
  return [...lines, { text: line.join(''), isStretched: false }];
}

/** What must go down to the next line so that no mark starts it and none that opens ends this one. */
function carriedOver(line: readonly string[], unit: string): string[] {
  let keep = line.length;
  while (keep > 1 && (noLineStart.test(line[keep] ?? unit) || noLineEnd.test(line[keep - 1]!))) keep--;
  return line.slice(keep);
}

function widthOf(units: readonly string[], style: Style): number {
  let ems = 0;
  for (const unit of units) {
    if (/^[A-Za-z0-9.%+]/u.test(unit)) ems += unit.length / 2;
    else if (opening.test(unit) || closing.test(unit)) ems += style.hasNarrowMarks ? 0.5 : 1;
    else ems += unit.length;
  }
  return ems;
}

function fillEnglish(text: string, style: Style, writing: WritingSystem, random: Random): Filled[] {
  const lines: Filled[] = [];
  let line = '';
  let room = style.measure - indent.latin;
  const push = (done: string): void => {
    lines.push({ text: done, isStretched: false });
    room = style.measure;
  };
  for (const word of text.split(' ')) {
    let rest = word;
    while (line !== '' && writing.widthOf(`${line} ${rest}`).least > room) {
      const part = breakWord(rest, room - writing.widthOf(`${line} `).least, writing, random);
      push(part ? `${line} ${part.head}` : line);
      line = '';
      rest = part?.tail ?? rest;
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  push(line);
  return lines;
}

/** Breaks a word where a compositor would: after its own hyphen, or between a vowel and a consonant. */
function breakWord(
  word: string,
  room: number,
  writing: WritingSystem,
  random: Random,
): { head: string; tail: string } | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const own = /\p{L}-$/u.test(word.slice(0, at)) && /^\p{L}/u.test(word.slice(at));
    const soft =
      /^\p{Ll}+$/u.test(word.replace(/[.,;:!?”’]+$/u, '')) &&
      /[aeiouy][bcdfglmnprstv]$/u.test(word.slice(0, at + 1)) &&
      /^\p{Ll}{3}/u.test(word.slice(at));
    if (!own && !soft) continue;
    const head = own ? word.slice(0, at) : `${word.slice(0, at)}-`;
    if (writing.widthOf(head).least <= room && (own || random.chance(0.7)))
      return { head, tail: word.slice(at) };
  }
  return undefined;
}
