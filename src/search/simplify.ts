import japaneseTable from 'opencc-js/dict/JPShinjitaiCharacters';
import table from 'opencc-js/dict/TSCharacters';

const simplified = readTable(table);
const inChineseUse = new Set(readChineseCharacters());
const japanese = new Map([...readTable(japaneseTable)].filter(([form]) => !inChineseUse.has(form)));

/**
 * Gives the one character by which all forms of a character are compared: the Simplified form of a Traditional one, by
 * OpenCC's first choice, and so for the new form that only Japanese has of an old one (駅, 図). Any other character comes
 * back as it is, as do new Japanese forms that are characters of their own in Chinese (芸, 予).
 *
 * Characters only, never words: what is folded must not depend on what stands beside it, or a part of a text
 * would fold otherwise than the whole.
 */
export function simplify(character: string): string {
  const old = japanese.get(character) ?? character;
  return simplified.get(old) ?? old;
}

function readTable(entries: string): Map<string, string> {
  return new Map(
    entries.split('|').map((entry) => {
      const [from = '', first = ''] = entry.split(' ');
      return [from, first] as const;
    }),
  );
}

/** The characters of GB 2312, the repertoire of Simplified Chinese: rows 16 to 87 of its table. */
function readChineseCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
