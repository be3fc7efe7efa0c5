import { han } from './fold.ts';

// Korean glues particles and other words together, so that a word is looked for inside another too.
const single = String.raw`${han}\p{Script=Hangul}`;

/**
 * The smallest thing that can be looked for. A `character` is one Han character, kana, Hangul syllable or digit
 * and is found wherever it stands; a `word` is a run of letters of any other writing and is found from its beginning.
 */
export interface Unit {
  readonly kind: 'character' | 'word';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is no letter and no digit, with the blank behind it; or a blank by itself. */
export interface Mark {
  readonly kind: 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letter = String.raw`(?:(?![${single}])[\p{L}\p{M}\p{Nl}])`;
const unit = new RegExp(String.raw`(?<character>[${single}\p{Nd}])|(?<word>${letter}+)`, 'gu');
const mark = /[^ ] ?| /gu;
const withinWord = new RegExp(`(?<=${letter})(?=${letter})`, 'uy');

/** Finds the units of a folded text, in its order; what stands between two is blank or punctuation. */
export function unitsOf(folded: string): Unit[] {
  return Array.from(folded.matchAll(unit), ({ 0: text, index, groups }) => ({
    kind: groups?.['word'] === undefined ? 'character' : 'word',
    text,
    start: index,
    end: index + text.length,
  }));
}

/**
 * Finds the units of a folded text with all that stands between them, in its order. A blank between two words or two
 * digits only parts them, and is not told.
 */
export function unitsAndMarks(folded: string): (Unit | Mark)[] {
  const set: (Unit | Mark)[] = [];
  let before: Unit | undefined;
  for (const after of [...unitsOf(folded), undefined]) {
    const [from, to] = [before?.end ?? 0, after?.start ?? folded.length];
    // Most units stand beside the next, and a long text has tens of thousands.
    if (from < to) {
      const between = folded.slice(from, to);
      const isParting = between === ' ' && before?.kind === after?.kind;
      if (!isParting) for (const its of marksOf(between, from)) set.push(its);
    }
    if (after) set.push(after);
    before = after;
  }
  return set;
}

function marksOf(between: string, at: number): Mark[] {
  return Array.from(between.matchAll(mark), ({ 0: text, index }) => ({
    kind: 'mark',
    text,
    start: at + index,
    end: at + index + text.length,
  }));
}

/** Tells whether a place in a folded text has letters of one word on either side. */
export function isWithinWord(folded: string, place: number): boolean {
  withinWord.lastIndex = place;
  return withinWord.test(folded);
}
