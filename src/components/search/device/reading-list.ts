import { openStored } from './stored.ts';

/** An article a reader wants to come back to, with what is needed to list it. */
export interface Kept {
  /** Its address from the archive's root. */
  readonly address: string;
  readonly headline: string;
  readonly paper: string;
  readonly day?: string | undefined;
  readonly pages: readonly number[];
  readonly lang: string;
  readonly authors?: readonly string[] | undefined;
}

const stored = openStored('kept', isKept);

/** The articles that are kept on this device, the last kept first. */
export const readingList = {
  isAvailable: stored.isAvailable,
  read: stored.read,
  has: (address: string): boolean => stored.read().some((kept) => kept.address === address),
  /** Keeps an article, or lets go of it where it is kept; tells which. */
  turn: ({ address, headline, paper, day, pages, lang, authors }: Kept): boolean => {
    const others = stored.read().filter((kept) => kept.address !== address);
    const isNew = others.length === stored.read().length;
    const kept = { address, headline, paper, pages, lang, ...(day && { day }), ...(authors && { authors }) };
    stored.write(isNew ? [kept, ...others] : others);
    return isNew;
  },
  clear: (): void => stored.write([]),
  watch: stored.watch,
} as const;

function isKept(value: unknown): value is Kept {
  const { address, headline, paper, pages, lang } = (value ?? {}) as Record<string, unknown>;
  return [address, headline, paper, lang].every((text) => typeof text === 'string') && Array.isArray(pages);
}
