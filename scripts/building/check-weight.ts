import { heaviestArticle, weighArticles } from './weigh-articles.ts';

/** What a built site's articles weigh too much, if they do. */
export interface TooHeavy {
  readonly message: string;
  /** Whether it is too heavy without its text: then the frame of all pages is. */
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
  const isFrame = lightest.frame > heaviestArticle;
  const { address, weight } = isFrame ? lightest : heaviest;
  const why = isFrame
    ? 'even without its text: what stands around every article is too heavy'
    : 'since its text is long';
  return {
    isFrame,
    message: `/${address}/ weighs ${inKilobytes(weight)} with its styles and scripts, more than ${inKilobytes(heaviestArticle)}, ${why}.`,
  };
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
