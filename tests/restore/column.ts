import { recogniseWriting } from '../../src/restore/writing/index.ts';
import type { Style } from '../damage/page.ts';
import { seeded } from '../damage/random.ts';
import { setParagraph } from '../damage/set-paragraph.ts';

const style: Style = {
  measure: 17,
  columns: 1,
  hangsQuotes: false,
  hasNarrowMarks: false,
  order: 'printed',
  paint: 'once',
  hasRunningHead: false,
};

/** Sets paragraphs as the lines of one column, with a blank line between them, as most programs extract them. */
export function column(...paragraphs: readonly string[]): string {
  const set = paragraphs.map((text) => setParagraph(text, style, recogniseWriting(text), seeded(7)));
  return set.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n\n');
}
