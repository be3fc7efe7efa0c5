import { ticked, type Ticked } from './narrowing/ticked.ts';
import type { SearchFrame } from './search-frame.ts';

/** What the page is showing; its style follows. */
export type State = 'idle' | 'looking' | 'answered' | 'none' | 'failed';

/** The places of the search page where answers are set, and what was known when it was built. */
export interface Sheet {
  readonly page: HTMLElement;
  readonly frame: SearchFrame;
  readonly form: HTMLFormElement;
  /** Where one looks, above the field. */
  readonly scope: HTMLElement;
  /** How the query was understood. */
  readonly meaning: HTMLElement;
  /** How much was found; read aloud when it changes. */
  readonly said: HTMLElement;
  /** How far a search over several parts of the archive is. */
  readonly progress: HTMLElement;
  readonly tools: HTMLElement;
  /** What became of exporting. */
  readonly exported: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly facets: Readonly<Record<Ticked, HTMLElement>>;
  readonly chart: HTMLElement;
  readonly chips: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What can be done where nothing was found, or all else that is to be said. */
  readonly advice: HTMLElement;
  readonly recent: HTMLElement;
}

/** Finds the places in the page, each by its `data-part`. */
export function findSheet(page: HTMLElement): Sheet {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  return {
    page,
    frame: JSON.parse(part('frame').textContent) as SearchFrame,
    form: page.querySelector('form')!,
    scope: part('scope'),
    meaning: part('meaning'),
    said: part('said'),
    progress: part('progress'),
    tools: part('tools'),
    exported: part('exported'),
    filters: part('filters') as HTMLDetailsElement,
    facets: Object.fromEntries(ticked.map((facet) => [facet, part(facet)])) as Sheet['facets'],
    chart: part('chart'),
    chips: part('chips'),
    hits: part('hits'),
    more: part('more') as HTMLButtonElement,
    advice: part('advice'),
    recent: part('recent'),
  };
}

/** Sets what the page is showing. */
export function setState({ page }: Sheet, state: State): void {
  page.dataset['state'] = state;
}
