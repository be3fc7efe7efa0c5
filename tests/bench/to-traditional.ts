import table from 'opencc-js/dict/STCharacters';

const traditional = new Map(
  table.split('|').map((entry) => {
    const [simplified = '', first = ''] = entry.split(' ');
    return [simplified, first] as const;
  }),
);

/** Writes Simplified Chinese in Traditional characters, as far as a table of single characters can. */
export function toTraditional(text: string): string {
  return [...text].map((character) => traditional.get(character) ?? character).join('');
}
