import { heaviestArticle, weighArticles } from './weigh-articles.ts';

/** What a built site's articles weigh too much, if they do. */
export interface TooHeavy {
  readonly message: string;
  /** Whether even the lightest is too heavy: then it is the frame of all pages that is, and not a long text. */
  readonly isFrame: boolean;
}

/** Checks that an article's page weighs no more than a reader on a phone should wait for. */
export async function checkWeight(
  site: string,
  addresses: readonly string[],
  base: string,
): Promise<TooHeavy | undefined> {
  const weighed = await weighArticles(site, addresses, base);
  if (!weighed || weighed.heaviest.weight <= heaviestArticle) return undefined;
  const { heaviest, lightest } = weighed;
  const isFrame = lightest.weight > heaviestArticle;
  const { address, weight } = isFrame ? lightest : heaviest;
  const why = isFrame
    ? 'and it is the lightest: what stands around every article is too heavy'
    : 'since its text is long';
  return {
    isFrame,
    message: `/${address}/ weighs ${inKilobytes(weight)} with its styles and scripts, more than ${inKilobytes(heaviestArticle)}, ${why}.`,
  };
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
