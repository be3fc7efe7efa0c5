import type { Paper } from '../../model/paper.ts';
import { unsorted } from '../../model/address.ts';
import { plainlyAsked, writeAsked, type Asked } from './asked.ts';
import { say } from '../../i18n/say.ts';
import type { SearchTongue } from '../../i18n/search-words.ts';

/** What the search page gives its element: everything that is known when the site is built. */
export interface SearchFrame {
  readonly base: string;
  /** What is told of each paper, by its folder. */
  readonly papers: Readonly<Record<string, Pick<Paper, 'name' | 'lang' | 'place' | 'publisher'>>>;
}

/** Gathers what the page's element needs of an archive's papers. */
export function searchFrame(base: string, papers: ReadonlyMap<string, Paper>): SearchFrame {
  const told = Array.from(papers, ([id, { name, lang, place, publisher }]) => [
    id,
    { name, lang, ...(place && { place }), ...(publisher && { publisher }) },
  ]);
  return { base, papers: Object.fromEntries(told) as SearchFrame['papers'] };
}

/** Writes a frame into a page; nothing in it can end the element it stands in. */
export function writeFrame(frame: SearchFrame): string {
  return JSON.stringify(frame).replaceAll('<', '\\u003c');
}

/** The id of the form; what narrows a search belongs to it wherever it stands. */
export const formId = 'search-form';

/** Gives the address of a page of this site. */
export function linkTo({ base }: Pick<SearchFrame, 'base'>, address: string): string {
  return `${base.replace(/\/$/u, '')}${address}`;
}

/**
 * Gives the address of an article, at a section of it, that marks there what was looked for; `s0` is its beginning.
 */
export function linkToHit(frame: SearchFrame, address: string, asked: Asked, section?: string): string {
  const { typed, similar, across } = asked;
  const words = writeAsked({ ...plainlyAsked, typed, similar, across });
  return `${linkTo(frame, address)}${words}${section === undefined ? '' : `#${section}`}`;
}

/** Gives the name of a paper as readers know it. */
export function nameOf({ papers }: SearchFrame, paper: string, tongue: SearchTongue): string {
  return papers[paper]?.name ?? (paper === unsorted ? say(tongue, 'unsorted') : paper);
}
