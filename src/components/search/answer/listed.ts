import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Hit } from '../../../search/archive-search.ts';
import type { FoundArticle } from '../../../search/found-article.ts';
import type { Asked } from '../asked.ts';
import type { SearchFrame } from '../search-frame.ts';

/** An article that is listed, and all that setting it needs. */
export interface Listed {
  readonly hit: Hit;
  readonly article: FoundArticle;
  /** What was asked; its words go along into the article. */
  readonly asked: Asked;
  readonly frame: SearchFrame;
  readonly tongue: SearchTongue;
}
