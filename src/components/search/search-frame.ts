import type { SearchWords } from '../../i18n/search-words.ts';
import type { Lang } from '../../model/lang.ts';

/** What the search page gives its element: everything that is known when the site is built. */
export interface SearchFrame {
  readonly base: string;
  readonly lang: Lang;
  readonly words: SearchWords;
  /** The name and language of each paper, by its folder. */
  readonly papers: Readonly<Record<string, { readonly name: string; readonly lang: Lang }>>;
}

/** The id of the form; what narrows a search belongs to it wherever it stands. */
export const formId = 'search-form';

/** Gives the address of an article's section on this site; `s0` is the article's own beginning. */
export function linkTo({ base }: SearchFrame, address: string, section?: string): string {
  const page = `${base.replace(/\/$/u, '')}${address}`;
  return section === undefined ? page : `${page}#${section}`;
}

/** Gives the name of a paper as readers know it. */
export function nameOf({ papers, words }: SearchFrame, paper: string): string {
  return papers[paper]?.name ?? (paper === 'unsorted' ? words['search.unsorted'] : paper);
}
