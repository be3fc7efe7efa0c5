import type { SearchFrame } from './search-frame.ts';

/** The places of the search page where answers are set, and what was known when it was built. */
export interface Sheet {
  readonly frame: SearchFrame;
  readonly form: HTMLFormElement;
  /** Says what was looked for and found; read aloud when it changes. */
  readonly said: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly chart: HTMLElement;
  readonly papers: HTMLElement;
  readonly years: HTMLElement;
  /** Shown only where the archive has text that can hardly be read. */
  readonly quality: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What can be done where nothing was found. */
  readonly advice: HTMLElement;
}

/** Finds the places in the page, each by its `data-part`. */
export function findSheet(page: HTMLElement): Sheet {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  return {
    frame: JSON.parse(part('frame').textContent) as SearchFrame,
    form: page.querySelector('form')!,
    said: part('said'),
    filters: part('filters') as HTMLDetailsElement,
    chart: part('chart'),
    papers: part('papers'),
    years: part('years'),
    quality: part('quality'),
    hits: part('hits'),
    more: part('more') as HTMLButtonElement,
    advice: part('advice'),
  };
}
