import type { Article } from '../../model/article.ts';
import type { RoledBlock } from '../stages/gather-article.ts';

/** An article while corrections are applied to it: what it says, and its text in the form that corrections quote. */
export interface Draft {
  readonly name: string;
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly RoledBlock[];
  /** Whose place another took and who has not been given one yet: roles are exchanged in two entries. */
  readonly displaced: readonly Displaced[];
}

export interface Displaced {
  readonly role: string;
  readonly text: string;
}

/** What a correction made of a draft, or why it does not fit; one that was fulfilled gives the draft itself. */
export type Applied = { readonly draft: Draft } | { readonly clash: string };
