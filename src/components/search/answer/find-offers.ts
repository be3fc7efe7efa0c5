import type { ArchiveSearch, Asking } from '../../../search/archive-search.ts';
import { parseQuery, type Term } from '../../../search/query.ts';
import { unitsOf } from '../../../search/units.ts';
import { isNarrowed, widen, type Asked } from '../asked.ts';
import { askingOf } from './asking-of.ts';
import type { Offer, Offers } from './set-none.ts';

type Ask = (asking: Asking) => ReturnType<ArchiveSearch['ask']>;

/** One character alone is near to nothing. */
const leastPart = 2;
/** As many words as are looked for one by one. */
const most = 6;

/**
 * Finds what helps where nothing was found: each word by itself, the same across punctuation, wherever it stands, as
 * it is spelt otherwise, and the longest beginning and end of a single term that the archive holds.
 */
export async function findOffers(asked: Asked, ask: Ask): Promise<Offers> {
  const { terms } = parseQuery(asked.typed);
  const words = terms.length > 1 ? terms.slice(0, most).map(typedAgain) : [];
  const mayReach = !asked.across && terms.some(({ text }) => unitsOf(text).length > 1);
  const [near, wide, across, ...alone] = await Promise.all([
    findNear(asked, ask),
    isNarrowed(asked) ? offer(widen(asked), asked.typed, ask) : undefined,
    mayReach ? offer({ ...asked, across: true }, asked.typed, ask) : undefined,
    ...words.map((word) => offer({ ...asked, typed: word }, word, ask)),
  ]);
  return {
    wide: wide?.count ? wide : undefined,
    across: across?.count ? across : undefined,
    alone: alone.flatMap((found) => found ?? []),
    near: near.filter(({ count }) => count > 0),
  };
}

async function findNear(asked: Asked, ask: Ask): Promise<Offer[]> {
  const [term, ...others] = parseQuery(asked.typed).terms;
  if (term === undefined || others.length > 0 || term.within !== undefined) return [];
  const isOfLetters = unitsOf(term.text).some(({ kind }) => kind === 'word');
  if (isOfLetters) return asked.similar ? [] : [await offer({ ...asked, similar: true }, asked.typed, ask)];
  const units = unitsOf(term.text);
  const partAt = (from: number, to: number): Asked => ({
    ...asked,
    typed: term.text.slice(units[from]!.start, units[to - 1]!.end),
  });
  const [beginning, end] = await Promise.all([
    longest(units.length, (length) => partAt(0, length), ask),
    longest(units.length, (length) => partAt(units.length - length, units.length), ask),
  ]);
  return [beginning, end].flatMap((found) => found ?? []);
}

/** Halves its way to the longest part, shorter than the whole, that the archive holds: what holds it holds its own parts. */
async function longest(
  units: number,
  partOf: (length: number) => Asked,
  ask: Ask,
): Promise<Offer | undefined> {
  let found: Offer | undefined;
  let [least, most] = [leastPart, units - 1];
  while (least <= most) {
    const length = Math.ceil((least + most) / 2);
    const part = partOf(length);
    const its = await offer(part, part.typed, ask);
    if (its.count > 0) [found, least] = [its, length + 1];
    else most = length - 1;
  }
  return found;
}

async function offer(asked: Asked, name: string, ask: Ask): Promise<Offer> {
  const { total } = await ask(askingOf(asked));
  return { asked, name, count: total };
}

/** Writes a term as it would be typed to be looked for by itself. */
function typedAgain({ typed, open, within }: Term): string {
  const word = open ? typed : `"${typed}"`;
  return within === undefined ? word : `${within}:${word}`;
}
