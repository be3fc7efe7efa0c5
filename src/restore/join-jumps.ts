import type { Change } from '../model/change.ts';
import { writingOf } from '../model/lang.ts';
import { appendPart } from './append-part.ts';
import type { RestoredArticle } from './restore.ts';
import { pairJumps, type JumpPairs } from './stages/pair-jumps.ts';
import type { Words } from './writing/writing-system.ts';

/** The articles of an issue with their later parts joined, and what fell at the seams, by scan. */
export interface JoinedJumps<Its extends RestoredArticle> {
  readonly articles: readonly Its[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/**
 * Joins the articles of an issue with the parts that jump lines lead to. A joined part is no article any more, and
 * all others keep their names. A jump line without a partner raises a doubt.
 */
export function joinJumps<Its extends RestoredArticle>(
  articles: readonly Its[],
  words: Words,
): JoinedJumps<Its> {
  const pairs = pairJumps(articles.map(partOf));
  const parts = new Set(pairs.values());
  const changes = new Map<string, Change[]>();
  const joined = articles.flatMap((article, i): Its[] => {
    if (parts.has(i)) return [];
    let whole: RestoredArticle = withDoubts(article, i, pairs);
    let file = article.article.source!.file;
    for (const at of chainFrom(i, pairs)) {
      const appended = appendPart(whole, withDoubts(articles[at]!, at, pairs), words);
      whole = { ...appended.whole, jumps: articles[at]!.jumps };
      changes.set(file, [...(changes.get(file) ?? []), ...appended.changes]);
      file = articles[at]!.article.source!.file;
    }
    return [{ ...article, ...whole, jumps: article.jumps }];
  });
  return { articles: joined, changes };
}

/** The parts that follow an article, one after the other. */
function chainFrom(i: number, pairs: JumpPairs): number[] {
  const chain: number[] = [];
  for (let at = pairs.get(i); at !== undefined && !chain.includes(at); at = pairs.get(at)) chain.push(at);
  return chain;
}

function partOf({ article, jumps, hasHeadline }: RestoredArticle) {
  const { kicker, headline, deck, pages, lang } = article;
  return {
    page: pages?.[0],
    head: hasHeadline ? [kicker, headline, deck].filter(Boolean).join('\n') : '',
    writing: writingOf(lang),
    jumps,
  };
}

function withDoubts<Its extends RestoredArticle>(restored: Its, i: number, pairs: JumpPairs): Its {
  const isPart = [...pairs.values()].includes(i);
  const alone = restored.jumps.filter(({ way }) => (way === 'to' ? !pairs.has(i) : !isPart));
  if (alone.length === 0) return restored;
  const doubts = alone.map(({ line, way, page }) => ({
    rule: 'jump-without-partner',
    line,
    reason:
      way === 'to'
        ? `A jump line leads to page ${page}, but which text there goes on with this article cannot be told.`
        : `A jump line says that this comes from page ${page}, but from which article there cannot be told.`,
  }));
  const { article } = restored;
  return { ...restored, article: { ...article, doubts: [...(article.doubts ?? []), ...doubts] } };
}
