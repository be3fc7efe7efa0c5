import { gradeOf } from '../model/grade.ts';
import { compareText } from './compare-text.ts';
import type { HeldArticle } from './held-article.ts';
import type { HeldPaper, Holdings } from './holdings.ts';

const most = 6;

/**
 * Chooses a few articles to begin with, by a rule and not by taste: of each paper in turn the longest reports of its
 * front pages, one an issue, whose text reads well and whose headline and author are known.
 */
export function whereToBegin({ papers }: Holdings): HeldArticle[] {
  const chosen = papers.map(longestOf);
  const rounds = Math.max(0, ...chosen.map((its) => its.length));
  return Array.from({ length: rounds }, (_, round) => chosen.flatMap((its) => its.slice(round, round + 1)))
    .flat()
    .slice(0, most);
}

function longestOf({ issues }: HeldPaper): HeldArticle[] {
  return issues
    .flatMap(({ articles }) => articles.filter(isGood).sort(byLength).slice(0, 1))
    .sort(byLength)
    .slice(0, most);
}

function isGood({ article }: HeldArticle): boolean {
  const grade = gradeOf(article.quality);
  const isReport = article.kind === undefined && article.pages?.[0] === 1 && article.byline !== undefined;
  return isReport && (grade === undefined || grade === 'good') && (article.doubts?.length ?? 0) === 0;
}

function byLength(a: HeldArticle, b: HeldArticle): number {
  return linesOf(b) - linesOf(a) || compareText(a.file, b.file);
}

/** How many lines of scans an article was made from; its text itself is not in memory. */
function linesOf({ article: { source, continued = [] } }: HeldArticle): number {
  return [...(source ? [source] : []), ...continued]
    .flatMap(({ lines }) => lines)
    .reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
