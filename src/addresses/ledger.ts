/** How many sections under a crosshead and how many paragraphs an article's page has had at most, each with an anchor. */
export interface Anchors {
  readonly sections: number;
  readonly paragraphs: number;
}

/** The addresses of articles that were ever published, without their slashes, such as `gazette/1998-11-09/p03-01`. */
export type Ledger = ReadonlyMap<string, Anchors>;

const line = /^(?<address>.+) s(?<sections>\d+) p(?<paragraphs>\d+)$/u;

/**
 * Reads a ledger: a line an article, its address, and how many anchors its page has had: `… s4 p23`.
 *
 * @throws {Error} with the number of the line that is not understood.
 */
export function parseLedger(text: string): Ledger {
  const ledger = new Map<string, Anchors>();
  for (const [n, written] of text.split(/\r?\n/u).entries()) {
    if (written.trim() === '') continue;
    const { address, sections, paragraphs } = line.exec(written)?.groups ?? {};
    if (address === undefined)
      throw new Error(
        `line ${n + 1} is no address with its anchors: “${written}”; it should end as in “… s4 p23”`,
      );
    ledger.set(address, { sections: Number(sections), paragraphs: Number(paragraphs) });
  }
  return ledger;
}

/** Writes a ledger, in the order of its addresses, so that what was added can be seen. */
export function writeLedger(ledger: Ledger): string {
  const lines = Array.from(
    ledger,
    ([address, { sections, paragraphs }]) => `${address} s${sections} p${paragraphs}\n`,
  );
  return lines.sort().join('');
}

/** Takes what was published into a ledger: what is new, and anchors beyond those that were known. */
export function addToLedger(ledger: Ledger, published: Ledger): Ledger {
  const sum = new Map(ledger);
  for (const [address, { sections, paragraphs }] of published) {
    const known = ledger.get(address) ?? { sections: 0, paragraphs: 0 };
    sum.set(address, {
      sections: Math.max(known.sections, sections),
      paragraphs: Math.max(known.paragraphs, paragraphs),
    });
  }
  return sum;
}
