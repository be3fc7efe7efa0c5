import { fold } from './fold.ts';
import { unitsOf } from './units.ts';

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
}

/** What is looked for: an article is found when each of the terms stands somewhere in it. */
export interface Query {
  readonly typed: string;
  readonly terms: readonly Term[];
}

const quoted = /"(?<straight>[^"]+)"|[“”„](?<curly>[^“”]+)[“”]|「(?<corner>[^」]+)」/u.source;
const term = new RegExp(String.raw`(?<=^|\s)(?:${quoted})(?=\s|$)|(?<open>\S+)`, 'gu');

/**
 * Reads a query as typed: words apart by white space are terms of their own, what is in quotation marks is one.
 * Marks that do not stand around a whole word are text. What holds neither letter nor digit is not looked for.
 */
export function parseQuery(typed: string): Query {
  const terms = Array.from(typed.matchAll(term), ({ groups = {} }) => {
    const { open, straight, curly, corner } = groups;
    const text = (open ?? straight ?? curly ?? corner ?? '').trim();
    return { typed: text, text: fold(text).text, open: open !== undefined };
  });
  const looked = terms.filter(({ text }) => unitsOf(text).length > 0);
  return {
    typed,
    terms: looked.filter(({ text, open }, n) => n === looked.findIndex(isSame({ text, open }))),
  };
}

function isSame({ text, open }: Pick<Term, 'text' | 'open'>): (other: Term) => boolean {
  return (other) => other.text === text && other.open === open;
}
