import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Answer } from '../../../search/archive-search.ts';
import type { Facet } from '../../../search/facets.ts';
import { chosenOf, type Asked } from '../asked.ts';
import type { Sheet } from '../sheet.ts';
import { setChart } from './set-chart.ts';
import { setChoices } from './set-choices.ts';
import { ticked } from './ticked.ts';

/** Where one value is as good as none: the archive has a single language, or says of nothing what kind it is. */
const differing: ReadonlySet<Facet> = new Set(['lang', 'quality', 'kind']);

/** Sets all that an answer can be narrowed by, with the counts there are; what has the focus keeps it. */
export function setNarrowing(
  sheet: Sheet,
  answer: Pick<Answer, 'counts' | 'days'>,
  asked: Asked,
  tongue: SearchTongue,
  choose: (from: string, to: string) => void,
): void {
  const focused = focusedChoice();
  for (const facet of ticked) {
    const counts = answer.counts[facet];
    const wanted = asked.narrowing[facet];
    const set = sheet.facets[facet];
    const alone = facet === 'paper' && Object.keys(sheet.frame.papers).length < 2;
    const few = alone ? counts.size < 2 : counts.size < (differing.has(facet) ? 2 : 1);
    set.hidden = few && wanted.length === 0 && facet !== 'author';
    setChoices(set.querySelector('[data-choices]')!, { facet, counts, wanted }, sheet.frame, tongue);
  }
  setChart(sheet.chart, { months: answer.days, from: asked.from, to: asked.to, choose }, tongue);
  setSummary(sheet, asked, tongue);
  if (focused) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

function setSummary({ filters }: Sheet, asked: Asked, tongue: SearchTongue): void {
  const n = chosenOf(asked).length + (asked.from !== '' || asked.to !== '' ? 1 : 0);
  filters.querySelector('summary')!.textContent = say(tongue, n === 0 ? 'filters' : 'filtersChosen', { n });
}

function focusedChoice(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(focused.type)) return '';
  return `[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
}
