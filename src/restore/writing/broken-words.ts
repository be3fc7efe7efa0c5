import type { Line } from '../../model/scan.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { readText } from '../readers/text.ts';

const brokenOff = /\p{L}[-¬\u00AD⸗=]\s*$/u;
const lastWord = /[\p{L}\p{M}’'-]+$/u;
const firstWord = /^[\p{L}\p{M}’'-]+/u;

/**
 * Gives the words by which the hyphens at a scan's line ends will be judged, each once and in small letters: what
 * stands on both sides of every line end, as one word (`quayside`) and with its hyphen (`quay-side`).
 */
export function brokenWords(text: string): readonly string[] {
  const words = new Set<string>();
  const lines = readText(text);
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || !brokenOff.test(line.text)) return;
    const head = lastWord.exec(mended(line).slice(0, -1))?.[0];
    const tail = firstWord.exec(mended(next))?.[0];
    if (head === undefined || tail === undefined) return;
    words.add(`${head}${tail}`.toLowerCase()).add(`${head}-${tail}`.toLowerCase());
  });
  return [...words];
}

/** The line as it will be when its hyphen is judged. */
function mended(line: Line): string {
  return applyFixes([line], 'latin').lines[0]?.text ?? '';
}
