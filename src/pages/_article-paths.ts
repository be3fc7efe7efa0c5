import type { FormerAnchors } from '../addresses/former-anchors.ts';
import { drawsPictures } from '../archive/draws-pictures.ts';
import { findFormerAnchors } from '../archive/find-former-anchors.ts';
import { findFolders } from '../archive/folders.ts';
import type { HeldArticle } from '../archive/held-article.ts';
import { digestOfCollation } from '../archive/read-collation.ts';
import { leaveStanding } from '../archive/standing-pages.ts';
import { thisArchive } from '../archive/this-archive.ts';
import type { Around } from '../archive/turns-of.ts';
import { articleAddress } from '../model/address.ts';
import type { Lang } from '../model/lang.ts';
import type { Paper } from '../model/paper.ts';
import { findPapers } from './_holdings.ts';
import { findKeyMaker } from './_page-key.ts';
import { findSimilarArticles } from './_similar.ts';

/** An article where it stands, as its page is told of it. */
interface PlacedArticle {
  readonly held: HeldArticle;
  /** Where it stands among how many of its issue, from 0. */
  readonly at: number;
  readonly count: number;
  readonly around: Around;
  readonly paper?: Paper | undefined;
  readonly lang: Lang;
}

/** All that an article's page is given; beyond this it reads nothing but the article's file. */
export interface ArticleProps extends PlacedArticle {
  readonly similar: readonly { readonly held: HeldArticle; readonly paper?: Paper | undefined }[];
  readonly former: FormerAnchors;
  /** Whether it can be read beside its scan. */
  readonly hasScan: boolean;
  /** Whether a picture of its headline is drawn. */
  readonly isDrawn: boolean;
}

/** Gives the path of each article's page, but of those that stand. */
export async function articlePaths<Params extends object>(
  articles: readonly (PlacedArticle & { readonly params: Params })[],
) {
  const [keyOf, papers, similar] = await Promise.all([findKeyMaker(), findPapers(), findSimilarArticles()]);
  const folders = findFolders();
  const pathOf = async ({ params, ...placed }: PlacedArticle & { readonly params: Params }) => {
    const { file, place, article } = placed.held;
    const alike = similar.get(file) ?? [];
    const scan = digestOfCollation(folders.articles, file);
    const props: ArticleProps = {
      ...placed,
      similar: alike.map((held) => ({ held, paper: papers.get(held.place.paper) })),
      former: await findFormerAnchors(placed.held),
      hasScan: scan !== undefined,
      isDrawn: await drawsPictures(thisArchive, article.lang),
    };
    return { params, props, address: articleAddress(place), key: keyOf({ ...props, scan }) };
  };
  const paths: Awaited<ReturnType<typeof pathOf>>[] = [];
  for (const placed of articles) paths.push(await pathOf(placed));
  return leaveStanding(paths, folders.out);
}
