import type { Facts } from '../../../search/facts.ts';
import type { FoundArticle } from '../../../search/found-article.ts';

/** An article that goes into an export: what is known of it, and what was found in it. */
export interface Exported {
  /** Its whole address. */
  readonly url: string;
  /** Its address from the archive's root. */
  readonly address: string;
  readonly headline: string;
  readonly facts: Pick<Facts, 'paper' | 'day' | 'pages' | 'authors' | 'lang'> & Partial<Pick<Facts, 'kind'>>;
  readonly found?: FoundArticle | undefined;
}
