import { writingOf } from '../../src/model/lang.ts';
import type { Paper } from '../../src/model/paper.ts';

/** Whether words may be broken at this paper's line ends; where no file says how it is written they may. */
export function usesHyphens(paper: Paper | undefined): boolean {
  return paper === undefined || writingOf(paper.lang) !== 'cjk';
}
