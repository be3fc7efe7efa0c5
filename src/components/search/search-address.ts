import { unnarrowed } from '../../search/facets.ts';
import { plainlyAsked, writeAsked } from './asked.ts';

/** Where in the archive one looks: a paper, or one issue of it. */
export interface Scope {
  /** The paper's folder. */
  readonly paper?: string | undefined;
  /** An issue's day; with it, one looks in that issue only. */
  readonly day?: string | undefined;
}

/** Gives the address, below the site's own, of searching for something within a paper or an issue. */
export function searchAddress({ paper, day }: Scope, typed = ''): string {
  const narrowing = {
    ...unnarrowed,
    ...(paper === undefined ? {} : day === undefined ? { paper: [paper] } : { issue: [`${paper}/${day}`] }),
  };
  return `/search/${writeAsked({ ...plainlyAsked, typed, narrowing })}`;
}
