import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Facet } from '../../../search/facets.ts';
import { element } from '../element.ts';
import { formId, type SearchFrame } from '../search-frame.ts';
import { nameValue } from './name-value.ts';

/** The values of a facet: how many articles there are of each, and which are wanted. */
export interface Choices {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, number>;
  readonly wanted: readonly string[];
}

/** As many values as are listed before the rest is asked for. */
const most = 12;

/** Sets the values of a facet, most first, each to be ticked; those that are wanted are always there. */
export function setChoices(
  part: HTMLElement,
  choices: Choices,
  frame: SearchFrame,
  tongue: SearchTongue,
): void {
  const { facet, counts, wanted } = choices;
  const all = new Map([...wanted.map((value) => [value, 0] as const), ...counts]);
  const ranked = [...all].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const first = ranked.filter(([value], n) => n < most || wanted.includes(value));
  const set = (list: typeof ranked) =>
    list.map(([value, count]) => setChoice(facet, value, count, wanted.includes(value), frame, tongue));
  part.replaceChildren(...set(first));
  if (first.length === ranked.length) return;
  const more = element(
    'button',
    { type: 'button', class: 'all' },
    say(tongue, 'allAuthors', { n: ranked.length }),
  );
  more.addEventListener('click', () => {
    part.replaceChildren(...set(ranked));
    part.querySelectorAll('input')[first.length]?.focus();
  });
  part.append(more);
}

function setChoice(
  facet: Facet,
  value: string,
  count: number,
  isChosen: boolean,
  frame: SearchFrame,
  tongue: SearchTongue,
): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', form: formId, name: facet, value });
  box.checked = isChosen;
  const lang = facet === 'paper' ? frame.papers[value]?.lang : undefined;
  return element(
    'label',
    {},
    box,
    element('span', { class: 'name', lang }, nameValue(facet, value, frame, tongue)),
    element('span', { class: 'count' }, count.toLocaleString(tongue.lang)),
  );
}
