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

const letter = String.raw`(?:(?![${single}])[\p{L}\p{M}\p{Nl}])`;
const unit = new RegExp(String.raw`(?<character>[${single}\p{Nd}])|(?<word>${letter}+)`, 'gu');
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

/** Tells whether what stands between two units is so slight that it ends no run. */
export function isRun(folded: string, before: Unit, after: Unit): boolean {
  const between = folded.slice(before.end, after.start);
  if (between === ' ') return before.kind === after.kind;
  return between === '';
}

/** Tells whether two units stand side by side as a pair of characters. */
export function isPair(before: Unit, after: Unit | undefined): after is Unit {
  return before.kind === 'character' && after?.kind === 'character' && before.end === after.start;
}

/** Tells whether a place in a folded text has letters of one word on either side. */
export function isWithinWord(folded: string, place: number): boolean {
  withinWord.lastIndex = place;
  return withinWord.test(folded);
}
