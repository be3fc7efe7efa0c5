import type { Known } from './known.ts';
import { weighLines } from './weigh-lines.ts';

const fewest = 40;
const step = 0.05;

/**
 * Measures how much of a text reads as language, from 0 to 1 in steps of 0.05, so that a few more scans change no
 * article; undefined where the text is too short to tell.
 */
export function measureQuality(text: string, known: Known | undefined): number | undefined {
  const lines = weighLines(text.split('\n'), known);
  const all = lines.reduce((sum, line) => sum + line.all, 0);
  const read = lines.reduce((sum, line) => sum + line.read, 0);
  return all < fewest ? undefined : Number((Math.round(read / all / step) * step).toFixed(2));
}
