import type { ArticlePage, PlacedArticle } from '../archive/article-page.ts';
import { drawsPictures } from '../archive/draws-pictures.ts';
import { findFormerAnchors } from '../archive/find-former-anchors.ts';
import { findFolders } from '../archive/folders.ts';
import { digestOfCollation } from '../archive/read-collation.ts';
import { leaveStanding } from '../archive/standing-pages.ts';
import { thisArchive } from '../archive/this-archive.ts';
import { articleAddress } from '../model/address.ts';
import { findPapers } from './_holdings.ts';
import { findKeyMaker } from './_page-key.ts';
import { findSimilarArticles } from './_similar.ts';

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
    const props: ArticlePage = {
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
