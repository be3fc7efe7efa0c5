import type { Damaged } from '../damage/damage.ts';
import type { AnyBlock } from './measures.ts';

/** Hyphens at line ends inside words: as printed, against it, against it with a doubt, and words in two pieces. */
export interface HyphenTally {
  right: number;
  wrong: number;
  /** Not as printed, where a doubt says that nothing tells. */
  doubted: number;
  open: number;
}

const lastWord = /[\p{L}\p{M}’'-]+$/u;
const firstWord = /^[\p{L}\p{M}’'-]+/u;

const none: ReadonlySet<number> = new Set();

/**
 * Compares each word that a line's end broke with what the restored text makes of it, and with the lines of which a
 * doubt says that it may be otherwise.
 */
export function measureHyphens(
  { scan, hyphens }: Damaged,
  got: readonly AnyBlock[],
  doubted: ReadonlySet<number> = none,
): HyphenTally {
  const tally = { right: 0, wrong: 0, doubted: 0, open: 0 };
  const lines = scan.split('\n');
  for (const [line, whose] of hyphens) {
    const head = lastWord.exec(lines[line - 1]!.trim().slice(0, -1))?.[0] ?? '';
    const tail =
      firstWord.exec(
        lines
          .slice(line)
          .find((text) => text.trim() !== '')
          ?.trim() ?? '',
      )?.[0] ?? '';
    const text = got.find((block) => block.lines.includes(line))?.text ?? '';
    const whole = `${head}${tail}`;
    const hyphened = `${head}-${tail}`;
    const [wanted, unwanted] = whose === 'own' ? [hyphened, whole] : [whole, hyphened];
    if (text.includes(wanted)) tally.right++;
    else if (!text.includes(unwanted)) tally.open++;
    else tally[doubted.has(line) ? 'doubted' : 'wrong']++;
  }
  return tally;
}
