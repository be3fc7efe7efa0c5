import { undated } from '../../model/address.ts';
import type { Counts, Facet, Narrowing } from '../../search/facets.ts';
import { element } from './element.ts';
import { formId, nameOf, type SearchFrame } from './search-frame.ts';

/** Sets the papers that hold what was found, most first, each to be ticked. */
export function setPapers(
  { paper: counts }: Counts,
  wanted: Narrowing,
  frame: SearchFrame,
): HTMLLabelElement[] {
  const papers = [...withWanted(counts, wanted.paper)].sort(([, a], [, b]) => b - a);
  return papers.map(([paper, count]) =>
    setChoice('paper', paper, wanted, nameOf(frame, paper), count, frame.papers[paper]?.lang),
  );
}

/** Sets a column for every year from the first to the last, as high as it holds articles, each to be ticked. */
export function setYears(
  { year: counts }: Counts,
  wanted: Narrowing,
  frame: SearchFrame,
): HTMLLabelElement[] {
  const held = withWanted(counts, wanted.year);
  const years = [...held.keys()].filter((year) => year !== undated).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const columns =
    years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
  const highest = Math.max(1, ...held.values());
  return [...columns, ...(held.has(undated) ? [undated] : [])].map((year) => {
    const count = held.get(year) ?? 0;
    const name = year === undated ? frame.words['search.undated'] : year;
    const choice = setChoice('year', year, wanted, name, count);
    choice.style.setProperty('--share', String(count / highest));
    return choice;
  });
}

/** What was ticked stays to be seen, and to be unticked, even where nothing is found in it. */
function withWanted(counts: ReadonlyMap<string, number>, wanted: readonly string[]): Map<string, number> {
  return new Map([...wanted.map((value) => [value, 0] as const), ...counts]);
}

function setChoice(
  facet: Facet,
  value: string,
  wanted: Narrowing,
  name: string,
  count: number,
  lang?: string,
): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', form: formId, name: facet, value });
  box.checked = wanted[facet].includes(value);
  box.disabled = count === 0 && !box.checked;
  return element(
    'label',
    {},
    box,
    element('span', { class: 'name', lang }, name),
    element('span', { class: 'count' }, String(count)),
  );
}
