import type { ArchiveSearch, Asking } from '../../../search/archive-search.ts';
import { parseQuery, type Term } from '../../../search/query.ts';
import { unitsOf } from '../../../search/units.ts';
import { isNarrowed, widen, type Asked } from '../asked.ts';
import { askingOf } from './asking-of.ts';
import type { Offer, Offers } from './set-none.ts';

type Ask = (asking: Asking) => ReturnType<ArchiveSearch['ask']>;

/** As many words as are looked for one by one. */
const most = 6;

/** Finds what helps where nothing was found: each word by itself, the same across punctuation, and wherever it stands. */
export async function findOffers(asked: Asked, ask: Ask): Promise<Offers> {
  const { terms } = parseQuery(asked.typed);
  const words = terms.length > 1 ? terms.slice(0, most).map(typedAgain) : [];
  const mayReach = !asked.across && terms.some(({ text }) => unitsOf(text).length > 1);
  const [wide, across, ...alone] = await Promise.all([
    isNarrowed(asked) ? offer(widen(asked), asked.typed, ask) : undefined,
    mayReach ? offer({ ...asked, across: true }, asked.typed, ask) : undefined,
    ...words.map((word) => offer({ ...asked, typed: word }, word, ask)),
  ]);
  return {
    wide: wide?.count ? wide : undefined,
    across: across?.count ? across : undefined,
    alone: alone.flatMap((found) => found ?? []),
    near: [],
  };
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
