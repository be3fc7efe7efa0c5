import type { HeldArticle } from '../archive/held-article.ts';
import { citeArticle } from '../citing/cite-article.ts';
import type { CslItem } from '../citing/csl.ts';
import { articleAddress } from '../model/address.ts';
import type { Section } from '../model/article.ts';
import type { Paper } from '../model/paper.ts';

/** An article with all that its exports need. */
export interface PublishedArticle extends HeldArticle {
  /** The article's file, as it stands in `content/articles`. */
  readonly markdown: string;
  readonly sections: readonly Section[];
  readonly address: string;
  /** The whole address, where it is known where the site stands. */
  readonly url?: string | undefined;
  readonly citation: CslItem;
}

/** Gives the whole address of an address of the archive, where it is known where the site stands. */
export function urlOf(address: string, site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  return new URL(address.slice(1), site.endsWith('/') ? site : `${site}/`).href;
}

/** Brings an article together with its address and citation. */
export function publishArticle(
  held: HeldArticle,
  text: { readonly markdown: string; readonly sections: readonly Section[] },
  { paper, site }: { readonly paper?: Paper | undefined; readonly site?: string | undefined },
): PublishedArticle {
  const address = articleAddress(held.place);
  const url = urlOf(address, site);
  return {
    ...held,
    ...text,
    address,
    url,
    citation: citeArticle({ article: held.article, paper, address, url }),
  };
}
