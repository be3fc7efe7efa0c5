import type { Stretch } from '../../../search/excerpt.ts';
import { element } from '../element.ts';

/** Sets printed text with what was looked for marked in it. */
export function setMarked(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
