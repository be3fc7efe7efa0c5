import type { Article } from '../../model/article.ts';
import type { Draft } from './draft.ts';

/**
 * Sets another article where this one ends. What stood in its head stands before its text, the headline as a
 * crosshead, unless that was only its first words; figures, furniture, doubts and the trail follow this one's.
 */
export function joinDrafts(draft: Draft, other: Draft): Draft {
  return {
    ...draft,
    article: mergeArticles(draft.article, other.article),
    text: [draft.text, ...headOf(other), other.text].filter(Boolean).join('\n\n'),
    blocks: [...draft.blocks, ...other.blocks],
  };
}

function headOf({ article: { kicker, headline, deck, byline, doubts = [] } }: Draft): (string | undefined)[] {
  const isPrinted = !doubts.some(({ rule }) => rule === 'no-headline');
  return [kicker, isPrinted ? `## ${headline}` : undefined, deck, byline];
}

function mergeArticles(first: Article, other: Article): Article {
  const pages = [...new Set([...(first.pages ?? []), ...(other.pages ?? [])])];
  const doubts = other.doubts?.filter(({ rule }) => rule !== 'no-headline');
  const merged = {
    figures: together(first.figures, other.figures),
    pages,
    continued: together(first.continued, [
      ...(other.source ? [other.source] : []),
      ...(other.continued ?? []),
    ]),
    fixes: sum(first.fixes, other.fixes),
    furniture: together(first.furniture, other.furniture),
    doubts: together(first.doubts, doubts),
  };
  const there = Object.entries(merged).filter(([, value]) => value && Object.keys(value).length > 0);
  return { ...first, ...Object.fromEntries(there) };
}

function together<Item>(first: readonly Item[] = [], other: readonly Item[] = []): Item[] {
  return [...first, ...other];
}

function sum(first: Article['fixes'] = {}, other: Article['fixes'] = {}): Record<string, number> {
  const sums = { ...first };
  for (const [fix, lines] of Object.entries(other)) sums[fix] = (sums[fix] ?? 0) + lines;
  return sums;
}
