import type { FormerAnchors } from '../addresses/former-anchors.ts';
import type { Lang } from '../model/lang.ts';
import type { Paper } from '../model/paper.ts';
import type { HeldArticle } from './held-article.ts';
import type { Around } from './turns-of.ts';

/** An article where it stands, as its page is told of it. */
export interface PlacedArticle {
  readonly held: HeldArticle;
  /** Where it stands among how many of its issue, from 0. */
  readonly at: number;
  readonly count: number;
  readonly around: Around;
  readonly paper?: Paper | undefined;
  readonly lang: Lang;
}

/** All that an article's page is given; beyond this it reads nothing but the article's file and `archive.yaml`. */
export interface ArticlePage extends PlacedArticle {
  readonly similar: readonly { readonly held: HeldArticle; readonly paper?: Paper | undefined }[];
  readonly former: FormerAnchors;
  /** Whether it can be read beside its scan. */
  readonly hasScan: boolean;
  /** Whether a picture of its headline is drawn. */
  readonly isDrawn: boolean;
}
