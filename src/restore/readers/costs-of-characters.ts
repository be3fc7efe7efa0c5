import { commonCharacters } from './common-characters.ts';
import { decodeAs } from './decode-as.ts';
import type { Tongue } from './encodings.ts';

/** How surprising a character is in a language, in nats; those not named here are rarer than all that are. */
export type Costs = ReadonlyMap<string, number>;

const marks = '，。、“”：；（）《》「」！？『』‘’…—·　〈〉【】〔〕～％〇○●□■▲△★☆※';
const katakana =
  'ンスルトアイリラクドシレフタックサロバブプマムメモヤユョュャテデナニノハパヒビピヘベペホボポミキギグケゲコゴジズセゼソゾダチツヅネヨワヲヴァィゥェォーエオカガ';

/**
 * Gives the costs of the characters of each East Asian language. The commonest fall off as ranks do (Zipf); behind
 * them stand those that the national standards themselves grade as common: the first levels of GB 2312, Big5 and
 * JIS X 0208, the syllables of KS X 1001.
 */
export function costsOfCharacters(): Readonly<Record<Exclude<Tongue, 'alphabet'>, Costs>> {
  made ??= {
    'zh-Hans': costs([marks, 0.12], [commonCharacters['zh-Hans'], 0.68], graded('gb18030', 0xb0, 0xd7, 0.19)),
    'zh-Hant': costs([marks, 0.12], [commonCharacters['zh-Hant'], 0.68], graded('big5', 0xa4, 0xc6, 0.19)),
    ja: costs(
      [marks, 0.08],
      [commonCharacters.hiragana, 0.43],
      [katakana, 0.09],
      [commonCharacters.kanji, 0.3],
      graded('euc-jp', 0xb0, 0xcf, 0.09),
    ),
    ko: costs([marks, 0.02], [commonCharacters.hangul, 0.87], graded('euc-kr', 0xb0, 0xc8, 0.1)),
  };
  return made;
}

let made: ReturnType<typeof costsOfCharacters> | undefined;

type Share = readonly [characters: string, share: number, isRanked?: boolean];

function costs(...shares: readonly Share[]): Costs {
  const cost = new Map<string, number>();
  for (const [characters, share, isRanked = true] of shares) {
    const all = [...characters];
    const weights = all.map((_, rank) => (isRanked ? 1 / (rank + 10) : 1));
    const sum = weights.reduce((a, b) => a + b, 0);
    all.forEach((character, rank) => {
      const of = -Math.log((share * weights[rank]!) / sum);
      cost.set(character, Math.min(of, cost.get(character) ?? Infinity));
    });
  }
  return cost;
}

/** The characters of the rows of a standard, none before another. */
function graded(encoding: string, first: number, last: number, share: number): Share {
  let characters = '';
  for (let lead = first; lead <= last; lead++) {
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
      const read = decodeAs(encoding, Uint8Array.of(lead, trail)) ?? '';
      if ([...read].length === 1 && /[\p{Script=Han}\p{Script=Hangul}]/u.test(read)) characters += read;
    }
  }
  return [characters, share, false];
}
