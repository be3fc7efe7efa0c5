import type { Line } from '../../model/scan.ts';
import { undouble } from '../fixes/undouble.ts';

const dashInside = /(?<=\S)\s*(?=[—―]{2}\S)/u;

/**
 * Parts a deck from the headline it was glued to: where a line was painted more than once up to a dash in it and
 * once from there on, two lines of the page ran into one, since a deck opens with a dash and is not set in bold.
 * Both parts keep the line's number.
 */
export function splitDecks(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const at = dashInside.exec(line.text)?.index;
    if (at === undefined) return [line];
    const [head, deck] = [line.text.slice(0, at), line.text.slice(at).trim()];
    if (undouble.restore(head) === head) return [line];
    return [
      { ...line, text: head },
      { ...line, text: deck, gap: 0, indent: 0 },
    ];
  });
}
