import type { Kind } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Grade } from '../model/grade.ts';

/** What is known of every article without fetching it. */
export interface Facts {
  /** The paper's folder, or `unsorted`. */
  readonly paper: string;
  readonly day?: Day | undefined;
  readonly pages: readonly number[];
  readonly kind: Kind | 'report';
  readonly lang: string;
  readonly quality: Grade | 'unmeasured';
  /** The names of those who wrote it; absent until authors were asked for. */
  readonly authors?: readonly string[] | undefined;
}
