import { withoutAnchor, type Alias } from '../model/alias.ts';
import type { Ledger } from './ledger.ts';

/** What the archive holds now, by address, and what people said became of addresses. */
export interface Standing {
  readonly held: ReadonlySet<string>;
  readonly aliases: readonly Alias[];
}

/** The file in which people say what became of addresses. */
export const aliasFile = 'corrections/aliases.yaml';

/**
 * Finds what would break if the archive were published as it stands: published addresses that lead nowhere, and aliases
 * that lead nowhere or astray. Each is a sentence or two that say what to write, and where.
 */
export function findBroken(ledger: Ledger, standing: Standing): string[] {
  const moved = new Set(standing.aliases.map(({ from }) => from));
  const lost = [...ledger.keys()].filter((address) => !standing.held.has(address) && !moved.has(address));
  return [...lost.map(sayLost), ...wrongAliases(standing)];
}

function sayLost(address: string): string {
  return `/${address}/ was published and no article stands there now. If it moved, say where to in ${aliasFile}:
  - from: ${address}
    to: (its address now)
If it is not to be read any more, write gone: true and why in place of to. If it never was published, take its line out of the ledger.`;
}

function wrongAliases({ held, aliases }: Standing): string[] {
  const seen = new Set<string>();
  return aliases.flatMap((alias) => {
    const { from } = alias;
    const where = `${aliasFile} says what became of ${from}`;
    if (seen.has(from)) return [`${where} more than once; leave one.`];
    seen.add(from);
    const isWhole = from === withoutAnchor(from);
    if (isWhole && held.has(from)) return [`${where}, but an article stands there; take the entry out.`];
    if (!isWhole && !held.has(withoutAnchor(from)))
      return [`${where}, but its article is not there; write an entry for the whole article.`];
    if (!('to' in alias) || held.has(withoutAnchor(alias.to))) return [];
    const isChain = aliases.some((other) => other.from === alias.to);
    return [
      isChain
        ? `${where}: it leads to ${alias.to}, which moved itself; write where that went to.`
        : `${where}: it leads to ${alias.to}, but no article stands there.`,
    ];
  });
}
