import type { Random } from '../damage/random.ts';

/** A hyphen at a line's end whose fate is known: the two lines, and what stands between their words in print. */
export interface KnownHyphen {
  readonly kind: 'soft' | 'own' | 'soft in a hyphenated word' | 'before a capital' | 'number';
  readonly before: string;
  readonly after: string;
  readonly printed: '' | '-';
}

/** A paragraph in a narrow column: its lines, and the hyphens at their ends. */
export interface BrokenLines {
  readonly lines: readonly string[];
  readonly hyphens: readonly KnownHyphen[];
}

const breakable = /^[“"(]?(?<word>\p{L}[\p{L}’-]*)[.,;:!?”")]*$/u;
const syllable = /[aeiouy][bcdfghklmnprstvwz]?(?=[bcdfghklmnprstvwz]h?[aeiouy])/giu;
const number = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/iu;

/** Sets a paragraph in a column of so many letters, words broken after their own hyphens and after syllables. */
export function breakLines(paragraph: string, width: number, random: Random): BrokenLines {
  const lines: string[] = [];
  const breaks: { kind: KnownHyphen['kind']; line: number; printed: '' | '-' }[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    let rest = word;
    while (`${line} ${rest}`.length > width && line !== '') {
      const at = random.chance(0.8) ? placeOfBreak(rest, width - line.length - 2) : undefined;
      if (at !== undefined) {
        const printed = rest[at - 1] === '-' ? '-' : '';
        breaks.push({ kind: kindOf(rest, at), line: lines.length, printed });
        line += ` ${rest.slice(0, at)}${printed ? '' : '-'}`;
      }
      lines.push(line);
      line = '';
      rest = rest.slice(at ?? 0);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  lines.push(line);
  const hyphens = breaks.map(({ kind, line: at, printed }) => ({
    kind,
    printed,
    before: lines[at]!,
    after: lines[at + 1]!,
  }));
  return { lines, hyphens };
}

function placeOfBreak(word: string, room: number): number | undefined {
  const letters = breakable.exec(word)?.groups?.['word'];
  if (!letters) return undefined;
  const from = word.indexOf(letters);
  const own = [...letters.matchAll(/-(?=\p{L})/gu)].map(({ index }) => index + 1);
  const soft = [...letters.matchAll(syllable)].map(({ index, 0: part }) => index + part.length);
  const places = [
    ...own,
    ...soft.filter((at) => at >= 2 && letters.length - at >= 3 && isInside(letters, at)),
  ];
  const fitting = places.map((at) => from + at).filter((at) => at <= room);
  return fitting.length > 0 ? Math.max(...fitting) : undefined;
}

/** Two letters at least stand between a break and the word's own hyphen. */
function isInside(letters: string, at: number): boolean {
  return !letters.slice(Math.max(0, at - 2), at + 2).includes('-');
}

function kindOf(word: string, at: number): KnownHyphen['kind'] {
  if (word[at - 1] !== '-') return word.slice(1, -1).includes('-') ? 'soft in a hyphenated word' : 'soft';
  if (number.test(word)) return 'number';
  return /^\p{Lu}/u.test(word.slice(at)) ? 'before a capital' : 'own';
}
