import table from 'opencc-js/dict/TSCharacters';

const simplified = new Map(
  table.split('|').map((entry) => {
    const [traditional = '', first = ''] = entry.split(' ');
    return [traditional, first] as const;
  }),
);

/**
 * Gives the Simplified form of one Traditional character, by OpenCC's first choice, and any other character back.
 *
 * Characters only, never words: what is folded must not depend on what stands beside it, or a part of a text
 * would fold otherwise than the whole.
 */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}
